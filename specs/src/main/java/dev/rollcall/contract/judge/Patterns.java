package dev.rollcall.contract.judge;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Compiles patterns for an engine that takes time in proportion to the text; look-around goes to a watched one. */
final class Patterns implements RegularExpressionFactory {

    @Override
    public RegularExpression getRegularExpression(String regex) {
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
