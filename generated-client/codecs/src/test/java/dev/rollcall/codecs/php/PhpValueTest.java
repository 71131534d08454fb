package dev.rollcall.codecs.php;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhpValueTest {

    @ParameterizedTest
    @MethodSource("values")
    void isWrittenAndReadAsPhpDoes(PhpValue value, String serialized) throws PhpSyntaxException {
        assertThat(new String(value.encode(), StandardCharsets.UTF_8)).isEqualTo(serialized);
        assertThat(PhpValue.decode(utf8(serialized))).isEqualTo(value);
    }

    static Stream<Arguments> values() {
        PhpObject empty = PhpObject.of("stdClass");
        return Stream.of(
                arguments(PhpNull.NULL, "N;"),
                arguments(new PhpBool(true), "b:1;"),
                arguments(new PhpBool(false), "b:0;"),
                arguments(new PhpInt(-5), "i:-5;"),
                arguments(new PhpInt(Long.MIN_VALUE), "i:-9223372036854775808;"),
                arguments(PhpString.of(""), "s:0:\"\";"),
                arguments(PhpString.of("ä\";}"), "s:5:\"ä\";}\";"),
                arguments(PhpArray.of(), "a:0:{}"),
                arguments(PhpArray.list(PhpNull.NULL, PhpNull.NULL), "a:2:{i:0;N;i:1;N;}"),
                arguments(PhpArray.of(PhpPair.of("k", empty)), "a:1:{s:1:\"k\";O:8:\"stdClass\":0:{}}"),
                arguments(
                        PhpObject.of(
                                "A\\B",
                                PhpMember.ofPublic("p", PhpNull.NULL),
                                PhpMember.ofProtected("q", PhpNull.NULL),
                                PhpMember.ofPrivate("A\\B", "r", PhpNull.NULL)),
                        "O:3:\"A\\B\":3:{s:1:\"p\";N;s:4:\"\0*\0q\";N;s:6:\"\0A\\B\0r\";N;}"),
                arguments(
                        PhpArray.list(empty, new PhpReference(PhpReference.Kind.OBJECT, 2)),
                        "a:2:{i:0;O:8:\"stdClass\":0:{}i:1;r:2;}"),
                arguments(
                        PhpArray.list(PhpNull.NULL, new PhpReference(PhpReference.Kind.VARIABLE, 2)),
                        "a:2:{i:0;N;i:1;R:2;}"),
                arguments(new PhpCustom(PhpString.of("Foo"), PhpString.of("x}y")), "C:3:\"Foo\":3:{x}y}"),
                arguments(new PhpEnum(PhpString.of("Suit"), PhpString.of("Hearts")), "E:11:\"Suit:Hearts\";"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "1, 1",
        "-0.0, -0",
        "0.0, 0",
        "-2.5, -2.5",
        "1e100, 1.0E+100",
        "1.5e-7, 1.5E-7",
        "0.0001, 0.0001",
        "0.00001, 1.0E-5",
        "1e16, 10000000000000000",
        "1e17, 1.0E+17",
        "1.2345678901234567e+30, 1.2345678901234567E+30",
        "0.30000000000000004, 0.30000000000000004",
        "2e23, 2.0E+23",
        // A power of two: the nearest sixteen digits are another number's, the next greater ones are not.
        "618970019642690137449562112, 6.189700196426902E+26",
        "4.9e-324, 5.0E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "NaN, NAN",
        "Infinity, INF",
        "-Infinity, -INF"
    })
    void doublesHavePhpsOwnText(double value, String text) throws PhpSyntaxException {
        PhpDouble wrapped = new PhpDouble(value);

        assertThat(new String(wrapped.encode(), StandardCharsets.US_ASCII)).isEqualTo("d:" + text + ";");
        assertThat(PhpValue.decode(utf8("d:" + text + ";"))).isEqualTo(wrapped);
    }

    @ParameterizedTest
    @CsvSource({
        "i:+07;, i:7;",
        "d:.5;, d:0.5;",
        "d:5.;, d:5;",
        "d:1e3;, d:1000;",
        "S:3:\"a\\41\\5a\";, s:3:\"aAZ\";",
        "'a:1:{s:2:\"-5\";N;}', a:1:{i:-5;N;}",
        "'a:1:{s:2:\"05\";N;}', 'a:1:{s:2:\"05\";N;}'",
        "'a:1:{s:20:\"-9223372036854775809\";N;}', 'a:1:{s:20:\"-9223372036854775809\";N;}'",
        "'a:1:{S:1:\"\\61\";N;}', 'a:1:{s:1:\"a\";N;}'",
        "'O:1:\"A\":1:{i:0;N;}', 'O:1:\"A\":1:{s:1:\"0\";N;}'"
    })
    void formsThatPhpOnlyReadsAreWrittenItsUsualWay(String read, String written) throws PhpSyntaxException {
        PhpValue value = PhpValue.decode(utf8(read));

        assertThat(new String(value.encode(), StandardCharsets.UTF_8)).isEqualTo(written);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
