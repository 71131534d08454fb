package dev.rollcall.suite.everyapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.junit.Rollcall;
import dev.rollcall.junit.RollcallMock;
import dev.rollcall.suite.Chromium;
import dev.rollcall.suite.PageServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page of another origin calls every product from a real browser, credentials and second factor included. */
@Rollcall
class BrowserTest {
    private static final String PAGE = """
            <!doctype html>
            <meta charset="utf-8">
            <pre id="said"></pre>
            <script>
              const calls = [
                ["/commvault/Session?userId=10",
                  {Authtoken: "QSDK 38568012f4d1e8ee1841d283a47aa3ba78e124ea58354b5fc6", Accept: "application/json"}],
                ["/rocketchat/api/v1/sessions/list.all", {
                  "X-User-Id": "2tTEqR7ZNMJ4HGGNa",
                  "X-Auth-Token": "ocFlTSMfowj9tSH1vQV6ANL9SiahkKUK1KhU_PpAUtT",
                  "x-2fa-code": "148750"}],
                ["/joomla/api/v1/user/sessions", {token: "YTQ2MTNjOWVkZTgyOGM5YTQzMjNlYmVhMDQ3OTk5"}],
                ["/joomla/api/v1/user/sessions", {token: "unknown"}],
              ];
              (async () => {
                for (const [path, headers] of calls) {
                  const answer = await fetch("MOCK" + path, {headers, credentials: "include"});
                  const body = await answer.json();
                  said.textContent += path + " " + answer.status + " dated:" + answer.headers.has("date")
                    + " session:" + answer.headers.has("joomla-sessionid") + " total:" + body.total + "\\n";
                }
                said.textContent += "done";
              })().catch(error => said.textContent += error);
            </script>
            """;

    @Test
    void aPageOfAnotherOriginReadsEverything(RollcallMock mock, @TempDir Path profile) {
        Chromium chromium = new Chromium();
        try (PageServer origin = PageServer.of(PAGE.replace("MOCK", mock.url().toString()))) {
            String dom = chromium.dom(origin.url(), profile);

            assertThat(dom)
                    .contains(
                            "/commvault/Session?userId=10 200 dated:true",
                            "/rocketchat/api/v1/sessions/list.all 200 dated:true session:false total:13",
                            "/joomla/api/v1/user/sessions 200 dated:true session:true",
                            "/joomla/api/v1/user/sessions 403 dated:true",
                            "done");
        }
    }
}
