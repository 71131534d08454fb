package dev.rollcall.junit;

import dev.rollcall.MockedApis;
import dev.rollcall.api.MockedApi;
import java.lang.reflect.Parameter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/** What a test can ask of its mock, by the types of its parameters. */
final class Parameters {
    private static final Map<Class<?>, Function<RollcallMock, Object>> OF_THE_MOCK = Map.of(
            RollcallMock.class, mock -> mock,
            TestClock.class, RollcallMock::clock,
            Traffic.class, RollcallMock::traffic,
            Clients.class, RollcallMock::clients,
            Control.class, RollcallMock::control);

    /** The generated APIs lie in the package {@code api} beside these. */
    private static final Map<Class<?>, Function<RollcallMock, Object>> CLIENTS = Map.of(
            dev.rollcall.client.commvault.ApiClient.class,
                    mock -> mock.clients().commvault(),
            dev.rollcall.client.rocketchat.ApiClient.class,
                    mock -> mock.clients().rocketChat(),
            dev.rollcall.client.joomla.ApiClient.class, mock -> mock.clients().joomla(),
            dev.rollcall.client.control.ApiClient.class, mock -> mock.control().client());

    private static final List<Class<?>> URLS = List.of(URI.class, String.class);

    private Parameters() {}

    private static final class Mounts {
        static final Map<String, String> BY_NAME =
                MockedApis.all().stream().collect(Collectors.toUnmodifiableMap(MockedApi::name, MockedApi::mount));
    }

    static boolean canBe(Parameter parameter) {
        Class<?> type = parameter.getType();
        return OF_THE_MOCK.containsKey(type)
                || CLIENTS.containsKey(type)
                || client(type).isPresent()
                || (parameter.isAnnotationPresent(RollcallUrl.class) && URLS.contains(type));
    }

    static Object of(Parameter parameter, RollcallMock mock) {
        Class<?> type = parameter.getType();
        RollcallUrl url = parameter.getAnnotation(RollcallUrl.class);
        if (url != null) {
            URI address = url(mock, url.value());
            return type == String.class ? address.toString() : address;
        }
        Optional<Class<?>> client = client(type);
        if (client.isPresent()) {
            return api(type, client.get(), of(CLIENTS.get(client.get()), mock));
        }
        return of(OF_THE_MOCK.getOrDefault(type, CLIENTS.get(type)), mock);
    }

    private static Object of(@Nullable Function<RollcallMock, Object> choice, RollcallMock mock) {
        if (choice == null) {
            throw new IllegalArgumentException("Not a parameter of a Rollcall test");
        }
        return choice.apply(mock);
    }

    static URI url(RollcallMock mock, String product) {
        if (product.isEmpty()) {
            return mock.url();
        }
        String mount = Mounts.BY_NAME.get(product);
        if (mount == null) {
            throw new IllegalArgumentException(
                    "There is no product " + product + "; there are " + Mounts.BY_NAME.keySet());
        }
        return URI.create(mock.url() + mount);
    }

    /** The client of the product that this type is an API of. */
    private static Optional<Class<?>> client(Class<?> type) {
        Stream<Class<?>> clients = CLIENTS.keySet().stream();
        return clients.filter(client -> type.getPackageName().equals(client.getPackageName() + ".api"))
                .findFirst();
    }

    private static Object api(Class<?> type, Class<?> clientType, Object client) {
        try {
            return type.getConstructor(clientType).newInstance(client);
        } catch (ReflectiveOperationException e) {
            throw new ParameterResolutionException("No generated API: " + type, e);
        }
    }
}
