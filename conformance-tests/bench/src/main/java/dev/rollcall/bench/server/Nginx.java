package dev.rollcall.bench.server;

import dev.rollcall.bench.load.Page;
import dev.rollcall.bench.process.Program;
import dev.rollcall.bench.process.Tool;
import java.util.List;

/** The limit of this machine: a static file. */
public record Nginx() implements Server {

    @Override
    public String name() {
        return "nginx, static file";
    }

    @Override
    public String told() {
        String version = Program.output(List.of(Tool.required("nginx"), "-v")).strip();
        return version.substring(version.indexOf('/') + 1) + ", one process, no log: knows neither callers nor headers";
    }

    @Override
    public boolean knows(Page page, boolean different) {
        return !different;
    }

    @Override
    public List<String> command(Task task) {
        String program = Tool.required("nginx");
        return List.of(
                program,
                "-p",
                task.folder().toString(),
                "-e",
                "stderr",
                "-c",
                task.write("nginx.conf", configuration(task)).toString());
    }

    private static String configuration(Task task) {
        return """
                daemon off;
                master_process off;
                pid nginx.pid;
                error_log stderr;
                events { worker_connections 256; }
                http {
                    access_log off;
                    keepalive_requests 100000000;
                    sendfile on;
                    open_file_cache max=10;
                    client_body_temp_path temp; proxy_temp_path temp; fastcgi_temp_path temp; uwsgi_temp_path temp; scgi_temp_path temp;
                    server {
                        listen 127.0.0.1:%d;
                        location = %s { default_type "%s"; alias %s; }
                    }
                }
                """.formatted(
                        task.port(),
                        task.page().mount() + task.page().path(),
                        task.answer().contentType(),
                        task.body());
    }
}
