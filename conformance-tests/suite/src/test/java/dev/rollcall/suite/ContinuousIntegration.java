package dev.rollcall.suite;

/** Where nothing may be left out for want of something. */
public final class ContinuousIntegration {

    private ContinuousIntegration() {}

    /** Whether the tests run there: the environment says {@code CI=true}. */
    public static boolean isHere() {
        return "true".equals(System.getenv("CI"));
    }
}
