package dev.rollcall.api;

import dev.rollcall.contract.Contract;
import dev.rollcall.http.BodyFormat;
import dev.rollcall.http.CurrentCall;
import dev.rollcall.http.FrameworkFailures;
import dev.rollcall.http.Login;
import dev.rollcall.http.Repetition;
import dev.rollcall.http.SessionFaults;
import dev.rollcall.sandbox.Sandbox;
import dev.rollcall.sandbox.Setting;
import dev.rollcall.sandbox.Settings;
import dev.rollcall.world.WorldSection;
import java.util.List;

/**
 * One product behind the mock. Where is it mounted? Which contract? Which resources? Who is calling? In which words is
 * the framework's own refusal said? With what is a fresh sandbox filled? Thread-safe.
 *
 * @param <S> the product's rules, with the state of one sandbox in them
 */
public interface MockedApi<S> {

    /** The product's name, for people. */
    String title();

    /** Where it is mounted, with a leading and without a trailing slash. */
    String mount();

    /** The name in options and on ports of its own: the first segment of the mount. */
    default String name() {
        return mount().substring(1).replaceFirst("/.*", "");
    }

    /** Other paths that lead to it, in letters of any case: the roots that the real product has. */
    default List<String> aliases() {
        return List.of();
    }

    /** The contract that its interfaces were generated from. */
    Contract contract();

    /** The objects that fill the generated interfaces, for all calls: they ask {@link CurrentCall} whose it is. */
    List<Object> resources();

    /** JAX-RS filters of the product's own, made once. */
    List<Object> filters();

    /** How the product writes and reads bodies, its favourite first. */
    List<BodyFormat> formats();

    /** What it answers with when nothing else is wished. */
    default BodyFormat favourite(Settings settings) {
        return formats().get(0);
    }

    /** Who is calling. */
    Login login();

    /** Which of its calls come to the same when they are made once more at once. */
    default Repetition repetition() {
        return Repetition.NONE;
    }

    /** The product's words for what the framework refuses. */
    FrameworkFailures failures();

    /** By which type a sandbox keeps the rules. */
    Class<S> rules();

    /** What can be chosen about its behaviour. */
    List<Setting<?>> settings();

    /** The rules over a fresh default world. They keep to the settings that the sandbox has for them at the time. */
    S fill(Sandbox sandbox);

    /** What a world file tells of this product. Every mistake is told to the section. */
    OwnWorld<S> read(WorldSection section);

    /** What can be seen of its state, and done to it, past its own API. */
    Backstage<S> backstage();

    /** How faults in the language of sessions look in it. */
    SessionFaults faults();

    /** Who can log in to the default world, for the README and the start of the server. */
    List<ReadyAccount> readyAccounts();

    /**
     * A shell command that works in the default world when it is pasted.
     *
     * @param url where the product is mounted
     */
    String sampleCall(String url);
}
