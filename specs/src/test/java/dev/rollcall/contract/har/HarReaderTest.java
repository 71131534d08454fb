package dev.rollcall.contract.har;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HarReaderTest {

    @Test
    void anEntryIsReadWithAllThatTheJudgeNeeds() throws IOException {
        HarEntry entry = Har.only(Har.entry("POST", "https://API.example:8443/v1/login?a=1&b=%20#top", """
                ,'headers':[{'name':':authority','value':'api.example'},{'name':'X-A','value':'1'},{'name':'x-a','value':'2'},
                {'name':'Content-Type','value':'application/json'}],'postData':{'mimeType':'application/json','text':'{}'}""", 200, """
                ,'headers':[{'name':'Set-Cookie','value':'a=1\\nb=2'}],'content':{'size':2,'mimeType':'text/plain','text':'ok'}"""));

        assertThat(entry.url()).contains(new HarUrl("https://api.example:8443", "/v1/login", "a=1&b=%20"));
        assertThat(entry.requestHeaders())
                .containsEntry("X-A", List.of("1", "2"))
                .doesNotContainKey(":authority");
        assertThat(entry.sent().body().utf8()).isEqualTo("{}");
        assertThat(entry.responseHeaders()).containsEntry("Set-Cookie", List.of("a=1", "b=2"));
        assertThat(entry.answered().body().utf8()).isEqualTo("ok");
        assertThat(entry.skip()).isEmpty();
    }

    @Test
    void base64IsDecoded() throws IOException {
        HarEntry entry = Har.only(
                Har.entry("GET", "http://a/b", "", 200, ",'content':{'size':3,'text':'AP8B','encoding':'base64'}"));

        assertThat(entry.answered().body().toByteArray()).containsExactly(0, 0xFF, 1);
    }

    @Test
    void aTextGetsTheBytesOfItsEncodingBack() throws IOException {
        String latin =
                ",'headers':[{'name':'Content-Type','value':'text/plain; charset=ISO-8859-1'}],'content':{'text':'ä'}";
        String declared =
                ",'content':{'mimeType':'application/xml','text':'<?xml version=\\'1.0\\' encoding=\\'ISO-8859-1\\'?><a>ä</a>'}"
                        .replace("\\'", "\\\"");
        String unknown =
                ",'headers':[{'name':'Content-Type','value':'text/plain; charset=no-such'}],'content':{'text':'ä'}";

        assertThat(Har.only(Har.entry("GET", "http://a/", "", 200, latin))
                        .answered()
                        .body()
                        .toByteArray())
                .containsExactly(0xE4);
        assertThat(new String(
                        Har.only(Har.entry("GET", "http://a/", "", 200, declared))
                                .answered()
                                .body()
                                .toByteArray(),
                        StandardCharsets.ISO_8859_1))
                .endsWith("<a>ä</a>");
        assertThat(Har.only(Har.entry("GET", "http://a/", "", 200, unknown))
                        .answered()
                        .body()
                        .utf8())
                .isEqualTo("ä");
    }

    @Test
    void compressionThatTheRecorderLeftOnIsTakenOff() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        String response =
                ",'headers':[{'name':'content-encoding','value':'gzip'}],'content':{'encoding':'base64','text':'"
                        + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "'}";

        assertThat(Har.only(Har.entry("GET", "http://a/", "", 200, response))
                        .answered()
                        .body()
                        .utf8())
                .isEqualTo("{}");
    }

    @Test
    void compressionThatTheRecorderTookOffIsLeftAlone() throws IOException {
        String response =
                ",'headers':[{'name':'content-encoding','value':'gzip'}],'content':{'size':900,'text':'{}'},'bodySize':40";

        assertThat(Har.only(Har.entry("GET", "http://a/", "", 200, response))
                        .answered()
                        .body()
                        .utf8())
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | 200 | ,'content':{'size':12,'mimeType':'application/json'} | false
                    GET  | 200 | ,'content':{'size':12,'text':''}                     | false
                    GET  | 200 |                                                      | false
                    GET  | 200 | ,'content':{'size':0}                                | true
                    GET  | 302 | ,'content':{'size':0},'redirectURL':'/x'             | true
                    GET  | 204 | ,'content':{'size':-1}                               | true
                    HEAD | 200 | ,'content':{'size':12}                               | true
                    GET  | 200 | ,'content':{},'headers':[{'name':'content-length','value':'0'}] | true
                    GET  | 200 | ,'content':{'size':-1},'bodySize':0                  | true
                    """)
    void aBodyThatIsNotThereWasEitherNotSentOrNotKept(String method, int status, String response, boolean kept)
            throws IOException {
        HarEntry entry = Har.only(Har.entry(method, "http://a/", "", status, response == null ? "" : response));

        assertThat(entry.answered().isKept()).isEqualTo(kept);
        assertThat(entry.answered().body().isEmpty()).isTrue();
    }

    @Test
    void whatIsNotKeptOfARequestIsKnownToo() throws IOException {
        String blob = ",'headers':[],'bodySize':17";
        String form =
                ",'postData':{'mimeType':'application/x-www-form-urlencoded','params':[{'name':'a b','value':'ä&'}]}";

        assertThat(Har.only(Har.entry("POST", "http://a/", blob, 200, "")).sent())
                .isEqualTo(RecordedBody.NOT_KEPT);
        assertThat(Har.only(Har.entry("POST", "http://a/", form, 200, ""))
                        .sent()
                        .body()
                        .utf8())
                .isEqualTo("a+b=%C3%A4%26");
        assertThat(Har.only(Har.entry("GET", "http://a/", ",'headers':[]", 200, ""))
                        .sent())
                .isEqualTo(RecordedBody.NONE);
    }

    @Test
    void cookiesThatAreNoHeaderBecomeOne() throws IOException {
        HarEntry entry = Har.only(Har.entry(
                "GET", "http://a/", ",'cookies':[{'name':'a','value':'1'},{'name':'b','value':'2'}]", 200, ""));

        assertThat(entry.requestHeaders()).containsEntry("Cookie", List.of("a=1; b=2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    OPTIONS | http://a/ | 200 | ,'headers':[{'name':'access-control-request-method','value':'GET'}] | PREFLIGHT
                    GET     | http://a/ | 0   | ,'headers':[] | NO_ANSWER
                    GET     | http://a/ | -1  | ,'headers':[] | NO_ANSWER
                    GET     | http://a/ | 304 | ,'headers':[] | NOT_MODIFIED
                    GET     | ws://a/   | 101 | ,'headers':[] | NO_HTTP
                    GET     | data:,x   | 200 | ,'headers':[] | NO_HTTP
                    ''      | http://a/ | 200 | ,'headers':[] | BROKEN
                    """)
    void whatIsNoCallOfAnOperationIsSkippedForAReason(
            String method, String url, int status, String request, HarSkip why) throws IOException {
        HarEntry entry = Har.only(Har.entry(method, url, request, status, ""));

        assertThat(entry.skip()).contains(why);
    }

    @Test
    void anAnswerFromTheCacheIsSkipped() throws IOException {
        String entry = Har.get("http://a/", 200, "{}").replace("\"cache\":{}", "\"cache\":{},\"_fromCache\":\"disk\"");

        assertThat(Har.only(entry).skip()).contains(HarSkip.FROM_CACHE);
    }

    @Test
    void oddEntriesAreReadAsFarAsTheyGo() throws IOException {
        List<HarEntry> entries = Har.read(Har.of("1", "{}", "{\"request\":[],\"response\":null}", "null", "[[]]"));

        assertThat(entries)
                .hasSize(5)
                .allSatisfy(entry -> assertThat(entry.skip()).contains(HarSkip.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "nonsense", "{\"log\":{}}", "{\"log\":{\"entries\":{}}}", "<har/>", "\"x\""})
    void whatIsNoHarIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> Har.read(text))
                .isInstanceOf(HarException.class)
                .hasMessageContaining("line 1, column");
    }

    @Test
    void aBrokenOffHarTellsWhereAndHowManyEntriesCameBefore() {
        String har = Har.of(Har.get("http://a/", 200, "{}"), Har.get("http://a/", 200, "{}"));

        HarException e = catchThrowableOfType(HarException.class, () -> Har.read(har.substring(0, har.length() - 60)));

        assertThat(e.entriesBefore()).isEqualTo(1);
        assertThat(e).hasMessageStartingWith("line 6, column");
    }

    @Test
    void somethingBehindTheEndIsNotOverlooked() {
        assertThatThrownBy(() -> Har.read(Har.of() + Har.of())).hasMessageContaining("behind the end");
    }

    @Test
    void aBodyThatIsTooLongIsNotReadAtAll() throws IOException {
        String huge = "x".repeat(100);
        String entry = Har.entry("GET", "http://a/", "", 200, ",'content':{'size':40000001,'text':'" + huge + "'}");

        assertThat(Har.only(entry).answered()).isEqualTo(RecordedBody.NOT_KEPT);
    }

    @Test
    void whatIsNestedTooDeeplyIsDamageToo() {
        assertThatThrownBy(() -> Har.read("{\"log\":{\"_a\":" + "[".repeat(100_000)))
                .isInstanceOf(HarException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void urlsAreCutButNotDecoded() {
        assertThat(HarUrl.read("HTTP://user:secret@A.example")).contains(new HarUrl("http://a.example", "/", ""));
        assertThat(HarUrl.read("http://a/%2F%zz?q=%2F?#f"))
                .map(HarUrl::toString)
                .contains("http://a/%2F%zz");
        assertThat(HarUrl.read("about:blank")).isEqualTo(Optional.empty());
    }
}
