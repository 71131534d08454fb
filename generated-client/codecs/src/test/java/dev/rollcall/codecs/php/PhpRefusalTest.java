package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhpRefusalTest {

    @ParameterizedTest
    @MethodSource("broken")
    void namesPlaceExpectedAndReceived(String serialized, int offset, String expected, String received) {
        PhpSyntaxException refusal = catchThrowableOfType(
                PhpSyntaxException.class, () -> PhpValue.decode(serialized.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refusal.fault())
                .isEqualTo(new PhpFault(offset, refusal.fault().path(), expected, received));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments("", 0, "value", "end"),
                arguments("x", 0, "value", "x"),
                arguments("N", 0, "value", "N"),
                arguments("N;N;", 2, "end", "N;"),
                arguments("b:2;", 2, "0 or 1", "2;"),
                arguments("b:1", 3, ";", "end"),
                arguments("i:;", 2, "whole number", ";"),
                arguments("i:9223372036854775808;", 2, "whole number of 64 bits", "922337203685…"),
                arguments("d:1.2.3;", 2, "number", "1.2.3;"),
                arguments("d:nan;", 2, "number", "nan;"),
                arguments("s:-1:\"\";", 2, "length of the string", "-1:\"\";"),
                arguments("s:99999999999999999999:\"\";", 2, "length of the string", "999999999999…"),
                arguments("s:9223372036854775807:\"", 23, "\";", "end"),
                arguments("s:9223372036854775807:\"\";", 2, "string of 0 bytes", "string of 9223372036854775807 bytes"),
                arguments("s:1:a;", 4, "\"", "a;"),
                arguments("s:3:\"ab\";", 2, "string of 2 bytes", "string of 3 bytes"),
                arguments("s:1:\"ab\"", 6, "\";", "b\""),
                arguments("S:1:\"\\4\";", 7, "hexadecimal digit", "\";"),
                arguments("S:2:\"a", 6, "\";", "end"),
                arguments("a:1:{}", 2, "array of 0 pairs", "array of 1 pairs"),
                arguments("a:0:{i:0;N;}", 2, "array of 1 pairs", "array of 0 pairs"),
                arguments("a:1:{N;N;}", 5, "key or }", "N;N;}"),
                arguments("a:1:{i:0;}", 9, "value", "}"),
                arguments("a:1:{i:0;N;", 11, "key or }", "end"),
                arguments("a:999999999:{", 13, "key or }", "end"),
                arguments("a:x:{}", 2, "number of pairs", "x:{}"),
                arguments("a:0{}", 3, ":{", "{}"),
                arguments("O:2:\"A\":0:{}", 2, "class name of 1 bytes", "class name of 2 bytes"),
                arguments("O:0:\"\":0:{}", 7, "class name", "0:{}"),
                arguments("O:1:\"A\":1:{}", 8, "object of 0 members", "object of 1 members"),
                arguments(
                        "O:1:\"A\":1:{s:3:\"\0*x\";N;}",
                        11,
                        "member name with a whole marker of visibility",
                        "s:3:\"\\x00*x\";N;…"),
                arguments(
                        "O:1:\"A\":1:{s:3:\"\0*\0\";N;}",
                        11,
                        "member name with a whole marker of visibility",
                        "s:3:\"\\x00*\\x00\";N;…"),
                arguments("C:1:\"A\":9:{xy}", 8, "custom payload of 2 bytes", "custom payload of 9 bytes"),
                arguments("E:4:\"Suit\";", 2, "class:case", "4:\"Suit\";"),
                arguments("E:5:\"Suit:\";", 2, "class:case", "5:\"Suit:\";"),
                arguments("r:0;", 2, "number of a slot", "0;"),
                arguments("r:1;", 2, "number of a value before it", "1"),
                arguments("R:1;", 2, "number of a value before it", "1"),
                arguments("a:1:{i:0;r:2;}", 11, "number of a value before it", "2"),
                arguments("a:1:{i:0;R:99999999999;}", 11, "number of a slot", "99999999999;…"));
    }

    @Test
    void valuesThatCannotBeAreNotMade() {
        PhpString none = PhpString.of("");
        PhpString some = PhpString.of("A");

        assertThatIllegalArgumentException().isThrownBy(() -> PhpObject.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhpCustom(none, some));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhpEnum(PhpString.of("A:B"), some));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhpEnum(some, none));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhpReference(PhpReference.Kind.OBJECT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> PhpVisibility.privateTo("A\0B"));
        assertThatIllegalArgumentException().isThrownBy(() -> PhpMember.ofPublic("\0x", PhpNull.NULL));
        assertThatIllegalArgumentException().isThrownBy(() -> PhpMember.ofProtected("", PhpNull.NULL));
    }

    @Test
    void referencesThatLeadNowhereAreNotWritten() {
        PhpValue dangling = PhpArray.list(new PhpReference(PhpReference.Kind.OBJECT, 2));

        assertThatIllegalArgumentException().isThrownBy(dangling::encode);
    }

    @Test
    void stringsDoNotTellTheirContent() {
        assertThat(PhpArray.list(PhpString.of("top secret"))).asString().doesNotContain("secret");
    }
}
