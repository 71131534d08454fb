package dev.rollcall.contract.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.contract.Contract;
import org.junit.jupiter.api.Test;

/** Paths, methods, statuses, media types, headers and bodies, apart from what schemas say. */
class HttpRulesTest {
    private static final String JSON = "application/json";
    private static final Contract SHOP = Small.contract("""
            paths:
              /items/{id}:
                parameters:
                  - {name: id, in: path, required: true, schema: {type: integer}}
                get:
                  responses:
                    '200':
                      description: one
                      headers:
                        ETag: {required: true, schema: {type: string}}
                        X-Rate: {schema: {type: integer}}
                        Vary: {schema: {type: array, items: {type: string}}}
                        Content-Type: {schema: {type: integer}}
                      content:
                        application/json: {schema: {type: object}}
                        text/*: {schema: {type: string, maxLength: 5}}
                        application/octet-stream: {}
                    '204': {description: none, content: {application/json: {schema: {type: object}}}}
                    4XX: {description: refused, content: {application/problem+json: {schema: {type: object, required: [title]}}}}
                    default: {description: any}
                put:
                  requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                  responses: {'200': {description: fine}}
                post:
                  requestBody: {content: {application/*: {schema: {type: object}}}}
                  responses: {'200': {description: fine}}
              /items/{id}.json:
                get: {responses: {'200': {description: a file}}}
              /items/first:
                get: {responses: {'201': {description: the first}}}
              /größe:
                get: {responses: {'200': {description: not ASCII}}}
              x-other-methods:
                '405': {description: no, content: {application/json: {schema: {type: object, required: [error]}}}}
            """);
    private static final Traffic ITEM = Traffic.get("/items/1").header("ETag", "a");

    @Test
    void whatIsRightIsRight() {
        assertThat(ITEM.answered(JSON, "{}").keys(SHOP)).isEmpty();
        assertThat(ITEM.answered("Application/JSON ; charset=\"UTF-8\"", "{}").keys(SHOP))
                .isEmpty();
        assertThat(ITEM.answered("text/csv", "a,b").keys(SHOP)).isEmpty();
        assertThat(ITEM.answered("text/plain", "").keys(SHOP)).isEmpty();
        assertThat(ITEM.answered("application/octet-stream", "").keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/items/1")
                        .status(404)
                        .answered("application/problem+json", "{\"title\":1}")
                        .keys(SHOP))
                .isEmpty();
        assertThat(Traffic.get("/items/1").status(500).keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/items/first").status(201).keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/items/1.json").keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/gr%C3%B6%C3%9Fe").keys(SHOP)).isEmpty();
    }

    @Test
    void pathsAndMethodsAreThoseOfTheContract() {
        assertThat(Traffic.get("/nothing")
                        .status(404)
                        .answered("text/html", "<p>")
                        .keys(SHOP))
                .containsExactly("request.path.unknown");
        assertThat(Traffic.get("/items/1/2").status(404).keys(SHOP)).containsExactly("request.path.unknown");
        assertThat(Traffic.call("DELETE", "/items/1")
                        .status(405)
                        .answered(JSON, "{\"error\":1}")
                        .keys(SHOP))
                .containsExactly("request.method.unknown");
        assertThat(Traffic.call("DELETE", "/items/1")
                        .status(405)
                        .answered(JSON, "{}")
                        .keys(SHOP))
                .containsExactly("request.method.unknown", "response.body.required");
        assertThat(Traffic.get("/nothing").status(404).answered("", "?").keys(SHOP))
                .containsExactly("request.path.unknown", "response.content-type.missing");
        assertThat(Traffic.get("/items/%zz").status(500).keys(SHOP))
                .containsExactly("request.target.encoding", "request.parameter.type");
        assertThat(Traffic.get("/items/first?a=%ff").status(201).keys(SHOP)).containsExactly("request.target.encoding");
    }

    @Test
    void theBrowsersQuestionBeforeACallIsNoCall() {
        Traffic preflight = Traffic.call("OPTIONS", "/items/1").with("Origin", "https://a.example");

        assertThat(preflight.keys(SHOP)).containsExactly("request.method.unknown");
        assertThat(preflight.with("access-control-request-method", "PUT").keys(SHOP))
                .isEmpty();
    }

    @Test
    void statusesAreThoseOfTheContract() {
        assertThat(Traffic.get("/items/first").keys(SHOP)).containsExactly("response.status.undeclared");
        assertThat(Traffic.get("/items/1")
                        .status(404)
                        .answered("application/problem+json", "{}")
                        .keys(SHOP))
                .containsExactly("response.body.required");
    }

    @Test
    void aBodySaysWhatItIs() {
        assertThat(ITEM.answered("", "{}").keys(SHOP)).containsExactly("response.content-type.missing");
        assertThat(ITEM.answered("json", "{}").keys(SHOP)).containsExactly("response.content-type.invalid");
        assertThat(ITEM.header("content-type", JSON, JSON).answered("", "{}").keys(SHOP))
                .containsExactly("response.content-type.invalid");
        assertThat(ITEM.answered("image/png", "{}").keys(SHOP)).containsExactly("response.content-type.undeclared");
        assertThat(Traffic.call("POST", "/items/1").sending("image/png", "a").keys(SHOP))
                .containsExactly("request.content-type.undeclared");
        assertThat(Traffic.call("POST", "/items/1")
                        .sending("application/json", "1")
                        .keys(SHOP))
                .containsExactly("request.body.type");
    }

    @Test
    void aBodyIsThereIfAndOnlyIfTheContractHasOne() {
        assertThat(ITEM.answered(JSON, "").keys(SHOP)).containsExactly("response.body.missing");
        assertThat(Traffic.call("PUT", "/items/1").keys(SHOP)).containsExactly("request.body.missing");
        assertThat(Traffic.call("POST", "/items/1").keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/items/first").status(201).sending(JSON, "{}").keys(SHOP))
                .containsExactly("request.body.unexpected");
        assertThat(Traffic.get("/items/1").status(500).answered(JSON, "{}").keys(SHOP))
                .containsExactly("response.body.unexpected");
    }

    @Test
    void anAnswerToHeadOrWithoutContentHasNoBody() {
        Traffic head = Traffic.call("HEAD", "/items/1").header("ETag", "a").header("Content-Type", JSON);

        assertThat(head.keys(SHOP)).isEmpty();
        assertThat(head.answered(JSON, "{}").keys(SHOP)).containsExactly("response.body.unexpected");
        assertThat(Traffic.get("/items/1").status(204).keys(SHOP)).isEmpty();
        assertThat(Traffic.get("/items/1").status(204).answered(JSON, "{}").keys(SHOP))
                .containsExactly("response.body.unexpected");
        assertThat(Traffic.get("/items/1").status(304).answered(JSON, "{}").keys(SHOP))
                .containsExactly("response.body.unexpected");
    }

    @Test
    void headersOfTheAnswerAreJudged() {
        Traffic bare = Traffic.get("/items/1").answered(JSON, "{}");

        assertThat(bare.keys(SHOP)).containsExactly("response.header.missing");
        assertThat(bare.header("etag", "a", "b").keys(SHOP)).containsExactly("response.header.repeated");
        assertThat(bare.header("etag", "a").header("X-Rate", "many").keys(SHOP))
                .containsExactly("response.header.type");
        assertThat(bare.header("etag", "a").header("Vary", "a, b", "c").keys(SHOP))
                .isEmpty();
        assertThat(bare.header("etag", "a").header("Set-Cookie", "a=b").by(SHOP))
                .extracting(Traffic::key, violation -> violation.severity().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("response.header.undeclared", "WARNING"));
    }

    @Test
    void headersMayHoldJsonAndObjects() {
        Contract contract = Small.contract("paths: {/: {get: {responses: {'200': {description: fine, headers: {"
                + "A: {content: {application/json: {schema: {type: integer}}}},"
                + "B: {explode: true, schema: {type: object, properties: {n: {type: integer}}}}}}}}}}");

        assertThat(Traffic.get("/").header("A", "1").header("B", "n=1,m=x").keys(contract))
                .isEmpty();
        assertThat(Traffic.get("/").header("A", "{").header("B", "n").keys(contract))
                .containsExactly("response.header.serialization", "response.header.serialization");
        assertThat(Traffic.get("/").header("B", "n=x").keys(contract)).containsExactly("response.header.type");
    }
}
