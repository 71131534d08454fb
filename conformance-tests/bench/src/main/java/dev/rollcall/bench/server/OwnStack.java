package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.Java;
import java.util.List;

/** What our stack gives at most: a class of this module that hands out ready bytes. */
public record OwnStack(String name, String told, Class<?> main, Java java) implements Server {

    @Override
    public boolean knows(Page page, boolean different) {
        return !different;
    }

    @Override
    public List<String> command(Task task) {
        return java.main(
                main,
                Integer.toString(task.port()),
                task.page().mount() + task.page().path(),
                task.answer().contentType(),
                task.body().toString());
    }
}
