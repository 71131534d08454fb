package dev.rollcall.api.joomla;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.rollcall.generated.joomla.model.LoginSuccess;
import dev.rollcall.generated.joomla.model.LogoutSuccess;
import dev.rollcall.generated.joomla.model.SessionList;
import dev.rollcall.generated.joomla.model.SessionRow;
import dev.rollcall.session.Account;
import dev.rollcall.session.Session;
import dev.rollcall.session.SessionId;
import java.util.List;

/** The domain as the contract's models. All columns are texts, as Joomla 3's database drivers give them. */
final class Representations {
    private static final int OK = 200;

    private Representations() {}

    static SessionList list(List<Row> rows) {
        return new SessionList()
                .msg(rows.stream().map(Representations::row).toList())
                .error(false)
                .status(OK);
    }

    private static SessionRow row(Row row) {
        Session<JoomlaSessionDetails> session = row.session();
        Account<JoomlaAccountDetails> account = row.account();
        return new SessionRow()
                .sessionId(session.id().value())
                .clientId(TextNode.valueOf(session.details().client().id()))
                .guest(TextNode.valueOf(account == null ? "1" : "0"))
                .time(TextNode.valueOf(String.valueOf(session.seen().getEpochSecond())))
                .data(row.data())
                .userid(TextNode.valueOf(session.account().value()))
                .username(account == null ? "" : account.name());
    }

    static LoginSuccess authenticated(SessionId shown) {
        return new LoginSuccess()
                .msg(LoginSuccess.MsgEnum.AUTHENTICATED)
                .jresponse(true)
                .session(shown.value())
                .error(false)
                .status(OK);
    }

    static LogoutSuccess loggedOut() {
        return new LogoutSuccess()
                .msg(LogoutSuccess.MsgEnum.LOGOUT_SUCCESSFUL)
                .jresponse(true)
                .error(false)
                .status(OK);
    }
}
