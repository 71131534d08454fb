package example;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.rollcall.client.rocketchat.ApiClient;
import dev.rollcall.client.rocketchat.ApiException;
import dev.rollcall.client.rocketchat.api.SessionApi;
import dev.rollcall.client.rocketchat.model.LoginNeeded;
import dev.rollcall.client.rocketchat.model.SessionPage;
import java.util.Map;

/** Prints who is logged in to the Rocket.Chat whose base URL is the only argument. */
public final class WhoIsLoggedIn {

    private WhoIsLoggedIn() {}

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        SessionApi sessions = new SessionApi(client);

        Map<String, String> caller = Map.of(
                "X-User-Id", "2tTEqR7ZNMJ4HGGNa",
                "X-Auth-Token", "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT");
        SessionPage page = sessions.listAllSessions(null, null, null, null, "148750", null, caller);
        System.out.println("logged in: " + page.getTotal());

        try {
            sessions.listOwnSessions(null, null, null, null, Map.of());
        } catch (ApiException refused) {
            LoginNeeded words = new ObjectMapper().readValue(refused.getResponseBody(), LoginNeeded.class);
            System.out.println("refused: " + refused.getCode() + " " + words.getMessage());
        }
    }
}
