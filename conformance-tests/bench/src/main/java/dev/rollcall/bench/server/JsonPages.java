package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;

/** Others are asked for pages in JSON: none of them writes XML by a contract as its vendor does. */
final class JsonPages {
    private JsonPages() {}

    static boolean has(Page page) {
        return "application/json".equals(page.headers().get("Accept"));
    }
}
