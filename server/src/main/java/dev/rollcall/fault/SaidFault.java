package dev.rollcall.fault;

/** A fault that changes what the product says to this call. */
public sealed interface SaidFault extends SessionFault {

    /** Lets it happen before the product's own rules are asked. */
    void act(Scene scene);

    /** The caller is asked for a second factor, whatever was sent. */
    record SecondFactorRequired() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "second-factor-required";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.refuse(Refusal.SECOND_FACTOR_REQUIRED);
        }
    }

    /** A login is refused as if the account were locked. */
    record AccountLocked() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "account-locked";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.refuse(Refusal.ACCOUNT_LOCKED);
        }
    }

    /** The caller is told to lack the permission. */
    record PermissionRevoked() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "permission-revoked";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.refuse(Refusal.PERMISSION_REVOKED);
        }
    }

    /** The caller is told to have called too often. */
    record RateLimited() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "rate-limited";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.refuse(Refusal.RATE_LIMITED);
        }
    }

    /** The product says that something broke inside. */
    record ServerError() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "server-error";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.refuse(Refusal.SERVER_ERROR);
        }
    }

    /** A list shows one session that is not there. */
    record GhostSession() implements SaidFault {
        /** How it is called. */
        public static final String KIND = "ghost-session";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Scene scene) {
            scene.haunt();
        }
    }
}
