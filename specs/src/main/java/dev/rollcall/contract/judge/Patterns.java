package dev.rollcall.contract.judge;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles patterns, each once, for an engine that takes time in proportion to the text; look-around goes to a watched
 * one. Thread-safe.
 */
final class Patterns implements RegularExpressionFactory {
    private final Map<String, RegularExpression> compiled = new ConcurrentHashMap<>();

    @Override
    public RegularExpression getRegularExpression(String regex) {
        return compiled.computeIfAbsent(regex, Patterns::compile);
    }

    private static RegularExpression compile(String regex) {
        if (SimplePattern.is(regex)) {
            return new SimplePattern(regex);
        }
        try {
            Pattern pattern = Pattern.compile(regex.replaceAll("\\\\u([0-9a-fA-F]{4})", "\\\\x{$1}"));
            return value -> pattern.matcher(value).find();
        } catch (PatternSyntaxException e) {
            return new WatchedPattern(regex);
        }
    }
}
