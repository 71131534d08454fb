package dev.rollcall.cli;

import dev.rollcall.api.MockedApi;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that give a product a port of its own: one for each product, so that none is named here. */
final class OwnPorts {
    private final List<MockedApi<?>> apis;

    OwnPorts(List<MockedApi<?>> apis) {
        this.apis = List.copyOf(apis);
    }

    void addTo(CommandSpec command) {
        apis.forEach(api -> command.addOption(option(api)));
    }

    private static OptionSpec option(MockedApi<?> api) {
        String variable = "ROLLCALL_" + api.name().toUpperCase(Locale.ROOT) + "_PORT";
        return OptionSpec.builder(flag(api))
                .paramLabel("PORT")
                .type(Integer.class)
                .defaultValue("${env:" + variable + "}")
                .description("Port where " + api.title() + " alone answers, at the root as the real one does. Default:"
                        + " none. [" + variable + "]")
                .build();
    }

    /** By name, the products for which a port was given. */
    Map<String, Integer> given(CommandSpec command) {
        Map<String, Integer> ports = new TreeMap<>();
        apis.forEach(api -> {
            Integer port = command.findOption(flag(api)).getValue();
            if (port != null) {
                ports.put(api.name(), port);
            }
        });
        return ports;
    }

    private static String flag(MockedApi<?> api) {
        return "--" + api.name() + "-port";
    }
}
