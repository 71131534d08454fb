package dev.rollcall.session;

/**
 * Somebody who can have sessions.
 *
 * @param id the product's id of the account
 * @param name the name to log in with
 * @param password the password to log in with
 * @param details what only one product knows of its accounts
 * @param <D> that product's own record
 */
public record Account<D>(UserId id, String name, Password password, D details) {
    public Account {
        if (name.isBlank()) {
            throw new IllegalArgumentException("An account has a name to log in with");
        }
    }
}
