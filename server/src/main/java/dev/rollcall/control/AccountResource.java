package dev.rollcall.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.rollcall.api.ReadyCode;
import dev.rollcall.generated.control.api.AccountApi;
import dev.rollcall.generated.control.model.Code;
import dev.rollcall.generated.control.model.CodeList;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Who can log in. */
final class AccountResource implements AccountApi {
    private static final ObjectMapper JSON = ControlJson.mapper();

    private final ControlDesk desk;

    AccountResource(ControlDesk desk) {
        this.desk = desk;
    }

    @Override
    public Response listAccounts(String sandbox, String product) {
        return Replies.of(Map.of("accounts", accounts(sandbox, product).all()));
    }

    @Override
    public Response addAccount(String sandbox, String product, Map<String, Object> sent) {
        ObjectNode account = JSON.valueToTree(sent);
        accounts(sandbox, product).add(account);
        String name = account.path("name").asText();
        return Replies.created(
                find(sandbox, product, name), "sandboxes", sandbox, "products", product, "accounts", name);
    }

    @Override
    public Response getAccount(String sandbox, String product, String account) {
        return Replies.of(find(sandbox, product, account));
    }

    @Override
    public Response changeAccount(String sandbox, String product, String account, Map<String, Object> patch) {
        ObjectNode members = JSON.valueToTree(patch);
        AtomicReference<String> name = new AtomicReference<>(account);
        accounts(sandbox, product).change(section -> {
            EditedSection.Patched patched = EditedSection.patch(section, "accounts", named(account), members)
                    .orElseThrow(AccountResource::none);
            name.set(name(patched.after()));
            return EditedSection.rename(section, name(patched.before()), name(patched.after()));
        });
        return Replies.of(find(sandbox, product, Objects.requireNonNull(name.get())));
    }

    @Override
    public Response removeAccount(String sandbox, String product, String account) {
        String name = name(find(sandbox, product, account));
        accounts(sandbox, product).change(section -> EditedSection.removeAccount(section, name));
        return Replies.done();
    }

    @Override
    public Response listCodes(String sandbox, String product, String account) {
        find(sandbox, product, account);
        return Replies.of(
                new CodeList()
                        .codes(desk
                                .worlds()
                                .codes(desk.sandbox(sandbox), product, account)
                                .orElseThrow(AccountResource::none)
                                .stream()
                                .map(AccountResource::code)
                                .toList()));
    }

    private static Code code(ReadyCode ready) {
        return new Code().method(ready.method()).code(ready.code()).until(ready.until());
    }

    private ObjectNode find(String sandbox, String product, String account) {
        return accounts(sandbox, product).find(named(account)).orElseThrow(AccountResource::none);
    }

    private Entries accounts(String sandbox, String product) {
        return new Entries(desk, sandbox, product, "accounts");
    }

    private static String name(ObjectNode account) {
        return account.path("name").asText();
    }

    private static Predicate<ObjectNode> named(String name) {
        return EditedSection.names("name", name);
    }

    private static ProblemException none() {
        return ProblemException.of(
                404, "There is no account of this name", "The list of accounts tells which there are.");
    }
}
