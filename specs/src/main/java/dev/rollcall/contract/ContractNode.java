package dev.rollcall.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A node of a contract, and where it stands. Whoever steps on to a member or an item follows its {@code $ref}s, so that
 * the place is always that of the text which says something. Immutable.
 *
 * @param contract whose node it is
 * @param value the node itself, a {@code MissingNode} if the contract has none here
 * @param pointer the JSON pointer to it, without a leading {@code #}
 */
public record ContractNode(Contract contract, JsonNode value, String pointer) {

    /** The member of that name; it does not {@linkplain #exists() exist} if there is none. */
    public ContractNode member(String name) {
        return contract.follow(new ContractNode(contract, value.path(name), pointer + "/" + escaped(name)));
    }

    /** All members, in the order of the file. */
    public Map<String, ContractNode> members() {
        Map<String, ContractNode> members = new LinkedHashMap<>();
        value.properties().forEach(member -> members.put(member.getKey(), member(member.getKey())));
        return members;
    }

    /** All items of a list. */
    public Stream<ContractNode> items() {
        return IntStream.range(0, value.isArray() ? value.size() : 0)
                .mapToObj(i -> contract.follow(new ContractNode(contract, value.path(i), pointer + "/" + i)));
    }

    /** Whether the contract has such a node. */
    public boolean exists() {
        return !value.isMissingNode();
    }

    /** The text of the member of that name, or the fallback. */
    public String text(String name, String fallback) {
        return value.path(name).asText(fallback);
    }

    /** Whether the member of that name is {@code true}. */
    public boolean says(String name) {
        return value.path(name).asBoolean();
    }

    /**
     * What somebody makes of this node, made once for all who ask.
     *
     * @param kind what it is
     * @param making two threads may make two of them, of which one is thrown away
     */
    public <T> T once(Class<T> kind, Function<ContractNode, T> making) {
        return contract.once(kind, this, making);
    }

    /** Where it stands in the file. */
    public ContractPlace place() {
        return contract.place(pointer);
    }

    /** Where a member stands in the file, and where this node does if there is no such member. */
    public ContractPlace placeOf(String name) {
        return value.has(name) ? contract.place(pointer + "/" + escaped(name)) : place();
    }

    /** A member's name as a step of a JSON pointer. */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
