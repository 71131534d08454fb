package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.generated.joomla.model.CurrentUser;
import dev.rollcall.generated.joomla.model.LoginSuccess;
import dev.rollcall.generated.joomla.model.LogoutSuccess;
import dev.rollcall.generated.joomla.model.SessionList;
import dev.rollcall.generated.joomla.model.SessionRow;
import dev.rollcall.generated.joomla.model.TokenLoginSuccess;
import dev.rollcall.generated.joomla.model.UserDetails;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The domain as the contract's models. All columns are texts, as Joomla 3's database drivers give them. */
final class Representations {
    private static final int OK = 200;

    private Representations() {}

    static SessionList list(List<Row> rows, RowModels listed) {
        List<SessionRow> table = new ArrayList<>(rows.size());
        rows.forEach(row -> table.add(listed.of(row)));
        return new SessionList().msg(table).error(false).status(OK);
    }

    static ListedRow row(Row row) {
        ListedRow listed = new ListedRow();
        Session<JoomlaSessionDetails> session = row.session();
        Account<JoomlaAccountDetails> account = row.account();
        listed.sessionId(session.id().value())
                .clientId(
                        row.client() == null
                                ? NullNode.getInstance()
                                : TextNode.valueOf(row.client().id()))
                .guest(TextNode.valueOf(account == null ? "1" : "0"))
                .time(TextNode.valueOf(String.valueOf(session.seen().getEpochSecond())))
                .data(row.data())
                .userid(TextNode.valueOf(session.account().value()))
                .username(account == null ? "" : account.name());
        return listed;
    }

    static LoginSuccess authenticated(SessionId shown) {
        return new LoginSuccess()
                .msg(LoginSuccess.MsgEnum.AUTHENTICATED)
                .jresponse(true)
                .session(shown.value())
                .error(false)
                .status(OK);
    }

    static TokenLoginSuccess authenticated(TokenLogin login) {
        ObjectNode events = JsonNodeFactory.instance.objectNode();
        if (login.begun()) {
            // Joomla's own user plugin; the others of a fresh site know no login.
            events.put("0", true);
        }
        return new TokenLoginSuccess()
                .msg(TokenLoginSuccess.MsgEnum.AUTHENTICATED)
                .jresponse(events.put("sessionid", login.session().value()))
                .error(false)
                .status(OK);
    }

    static CurrentUser currentUser(Optional<Account<JoomlaAccountDetails>> account) {
        CurrentUser answer = new CurrentUser().error(false).status(OK);
        return account.map(user -> answer._0(user(user)))
                .orElseGet(() -> answer.msg(CurrentUser.MsgEnum.WELCOME_GUEST));
    }

    private static UserDetails user(Account<JoomlaAccountDetails> account) {
        JoomlaAccountDetails details = account.details();
        String group = String.valueOf(details.group().id());
        return new UserDetails()
                .username(account.name())
                .email(details.email())
                .sendEmail("0")
                .registerDate(SqlTime.of(details.registered()))
                .lastvisitDate(SqlTime.of(details.lastVisit()))
                .activation("")
                .params(UserParameters.JSON)
                .groups(Map.of(group, group))
                .lastResetTime(SqlTime.NEVER)
                .resetCount("0")
                .requireReset("0");
    }

    static LogoutSuccess loggedOut() {
        return new LogoutSuccess()
                .msg(LogoutSuccess.MsgEnum.LOGOUT_SUCCESSFUL)
                .jresponse(true)
                .error(false)
                .status(OK);
    }
}
