package dev.rollcall.api.joomla;

import dev.rollcall.codecs.php.PhpArray;
import dev.rollcall.codecs.php.PhpInt;
import dev.rollcall.codecs.php.PhpPair;
import dev.rollcall.codecs.php.PhpString;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joomla's own entry up to 3.4.5: flat, with the whole user and the user agent in it (vendor page). */
final class PlainSession {
    private PlainSession() {}

    static PhpArray of(Session<JoomlaSessionDetails> session, @Nullable Account<JoomlaAccountDetails> account) {
        JoomlaSessionDetails details = session.details();
        List<PhpPair> pairs = timer(session);
        if (!details.browser().isEmpty()) {
            pairs.add(PhpPair.of("session.client.browser", PhpString.of(details.browser())));
        }
        pairs.add(PhpPair.of("registry", RegistryForm.EARLY.of(details.extras().registry())));
        pairs.add(PhpPair.of("user", UserValue.of(account)));
        pairs.add(PhpPair.of("session.token", PhpString.of(details.formToken())));
        pairs.addAll(details.extras().marks());
        return new PhpArray(pairs);
    }

    private static List<PhpPair> timer(Session<JoomlaSessionDetails> session) {
        SessionTimer timer = session.details().timer();
        List<PhpPair> pairs = new ArrayList<>();
        pairs.add(PhpPair.of("session.counter", new PhpInt(timer.counter())));
        pairs.add(PhpPair.of("session.timer.start", seconds(session.begun())));
        pairs.add(PhpPair.of("session.timer.last", seconds(timer.last())));
        pairs.add(PhpPair.of("session.timer.now", seconds(timer.now())));
        return pairs;
    }

    private static PhpInt seconds(Instant moment) {
        return new PhpInt(moment.getEpochSecond());
    }
}
