package dev.rollcall.fault;

/** A fault that happens when a list of sessions has been answered, so that a later call meets it. */
public sealed interface LaterFault extends SessionFault {

    /** Lets it happen after the list was made, within the same turn. */
    void act(Aftermath aftermath, Aim aim);

    /** The caller reads a first page, and his token is no longer good for the second. */
    record TokenExpiresMidPage() implements LaterFault {
        /** How it is called. */
        public static final String KIND = "token-expires-mid-page";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void act(Aftermath aftermath, Aim aim) {
            aftermath.expireCaller();
        }
    }

    /** A session is listed, and gone when somebody logs it out. It is the one that is aimed at, or the newest other one. */
    record SessionEndsBetweenListAndLogout() implements LaterFault {
        /** How it is called. */
        public static final String KIND = "session-ends-between-list-and-logout";

        @Override
        public String kind() {
            return KIND;
        }

        /** The session of the aim is the one that ends; whoever lists it has another. */
        @Override
        public boolean concerns(Aim aim, Occasion call) {
            return LaterFault.super.concerns(aim.atAnySession(), call);
        }

        @Override
        public void act(Aftermath aftermath, Aim aim) {
            aftermath.endListed(aim.session());
        }
    }
}
