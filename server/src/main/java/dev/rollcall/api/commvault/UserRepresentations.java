package dev.rollcall.api.commvault;

import dev.rollcall.generated.commvault.model.FlatUser;
import dev.rollcall.generated.commvault.model.GrantedRole;
import dev.rollcall.generated.commvault.model.LinkedUser;
import dev.rollcall.generated.commvault.model.Ownership;
import dev.rollcall.generated.commvault.model.ProcessingAttribute;
import dev.rollcall.generated.commvault.model.ProcessingInfo;
import dev.rollcall.generated.commvault.model.Role;
import dev.rollcall.generated.commvault.model.SecuredEntities;
import dev.rollcall.generated.commvault.model.SecuredEntity;
import dev.rollcall.generated.commvault.model.SecurityAssociation;
import dev.rollcall.generated.commvault.model.SecurityAssociations;
import dev.rollcall.generated.commvault.model.UserEntity;
import dev.rollcall.generated.commvault.model.UserGroup;
import dev.rollcall.generated.commvault.model.UserList;
import dev.rollcall.generated.commvault.model.UserProperties;
import dev.rollcall.generated.commvault.model.UserSecurity;
import dev.rollcall.session.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users as the contract's models, with as many properties as a level asks for (saved responses of 2017-05-30). */
final class UserRepresentations {
    /** What the caller of the saved response was seen with. */
    private static final int LOGGED_IN = 3;

    /** That an update would add to the groups. */
    private static final int ADD = 2;

    private static final int QUOTA_IN_GB = 100;

    private UserRepresentations() {}

    static UserList all(List<UserProfile> users, @Nullable Integer level) {
        return new UserList()
                .users(users.stream().map(user -> properties(user, level)).toList());
    }

    /** One user alone has in front how the command behind the call went. */
    static UserList one(UserProfile user, @Nullable Integer level) {
        return all(List.of(user), level)
                .processinginstructioninfo(new ProcessingInfo()
                        .attributes(List.of(
                                new ProcessingAttribute().name("exitval").value("0"))));
    }

    private static UserProperties properties(UserProfile user, @Nullable Integer wanted) {
        int level = wanted == null ? 0 : wanted;
        UserProperties model = new UserProperties()
                .idleTime((int) user.idle().toSeconds())
                .loggedInMode(user.isLoggedIn() ? LOGGED_IN : 0)
                .userEntity(entity(user.account()));
        if (level < 1) {
            withoutLevel(model, user);
        }
        if (level >= 10) {
            describe(model, user);
        }
        if (level >= 30) {
            limit(model);
        }
        if (level >= 40) {
            model.securityAssociations(new SecurityAssociations()).associatedUserGroups(groups(user.account()));
        }
        return level >= 50 ? model.userSecurity(new Ownership().ownerAssociations(new SecurityAssociations())) : model;
    }

    private static void withoutLevel(UserProperties model, UserProfile user) {
        model.removeOtherActiveSessions(true)
                .associatedUserGroupsOperationType(ADD)
                .associatedExternalUserGroupsOperationType(ADD)
                .lastLogIntime(user.lastLogin());
    }

    private static void describe(UserProperties model, UserProfile user) {
        UserDetails details = user.account().details();
        model.lastLogIntime(user.lastLogin())
                .description("")
                .email(details.mail())
                .fullName(details.displayName())
                .enableUser(true);
    }

    private static void limit(UserProperties model) {
        model.agePasswordDays(0)
                .enforceFSQuota(false)
                .quotaLimitInGB(QUOTA_IN_GB)
                .enforceEdgeDriveQuota(false)
                .edgeDriveQuotaLimitInGB(QUOTA_IN_GB)
                .linkedCommvaultUser(new LinkedUser());
    }

    private static UserEntity entity(Account<UserDetails> account) {
        return new UserEntity()
                .userGUID(account.details().guid())
                .userName(account.name())
                .userId(Representations.number(account.id()));
    }

    private static List<UserGroup> groups(Account<UserDetails> account) {
        return account.details().managesUsers()
                ? List.of(new UserGroup().userGroupId(1).userGroupName("master"))
                : List.of();
    }

    /** Those who manage users have one role, on the whole CommCell. */
    static UserSecurity roles(UserProfile user) {
        if (!user.account().details().managesUsers()) {
            return new UserSecurity();
        }
        return new UserSecurity()
                .associations(List.of(new SecurityAssociation()
                        .entities(new SecuredEntities()
                                .entity(List.of(new SecuredEntity().commCellName(HomeCommCell.NAME))))
                        .properties(new GrantedRole().role(new Role().roleId(1).roleName("Master")))));
    }

    static FlatUser flat(UserProfile user) {
        Account<UserDetails> account = user.account();
        return new FlatUser()
                .id(Representations.number(account.id()))
                .name(account.name())
                .fullName(account.details().displayName())
                .email(account.details().mail())
                .description("")
                .enabled(true);
    }
}
