package dev.rollcall.api.commvault;

/**
 * What Commvault knows of an account beyond what an account is anywhere.
 *
 * @param displayName the name that the session list shows
 * @param guid upper-case GUID of the user
 * @param mail e-mail address, empty if there is none
 * @param managesUsers whether a role holds the permission "Add, Delete and Modify a User"
 */
record UserDetails(String displayName, String guid, String mail, boolean managesUsers) {

    UserDetails {
        if (displayName.isBlank()) {
            throw new IllegalArgumentException("A user is shown by a name");
        }
    }
}
