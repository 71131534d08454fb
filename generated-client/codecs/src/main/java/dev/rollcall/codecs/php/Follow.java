package dev.rollcall.codecs.php;

/** What may come after a text, by which its end is found when its declared length is wrong. */
enum Follow {
    /** After a value by itself: nothing. */
    END {
        @Override
        boolean fits(byte[] bytes, int at) {
            return at == bytes.length;
        }
    },
    /** After a session's value: nothing, or the next name and its value. */
    ENTRY {
        @Override
        boolean fits(byte[] bytes, int at) {
            // Looks no farther than names are long, or searching would take quadratic time.
            int bar = at;
            while (bar < bytes.length && bar - at < LONGEST_NAME && isUsualInNames(bytes[bar])) {
                bar++;
            }
            return at == bytes.length || (bar > at && is(bytes, bar, "|") && VALUE.fits(bytes, bar + 1));
        }
    },
    /** After a value in a container: the next key, or the container's end. */
    KEY {
        @Override
        boolean fits(byte[] bytes, int at) {
            return is(bytes, at, "}") || (is(bytes, at, "isS") && is(bytes, at + 1, ":"));
        }
    },
    /** After a key: its value. */
    VALUE {
        @Override
        boolean fits(byte[] bytes, int at) {
            return is(bytes, at, "N") ? is(bytes, at + 1, ";") : is(bytes, at, "bidsSaOCErR") && is(bytes, at + 1, ":");
        }
    },
    /** After a class's name: a count. */
    COUNT {
        @Override
        boolean fits(byte[] bytes, int at) {
            return is(bytes, at, "0123456789");
        }
    };

    private static final int LONGEST_NAME = 256;

    abstract boolean fits(byte[] bytes, int at);

    /** Names may hold nearly anything, but hardly ever hold what else stands in a payload. */
    private static boolean isUsualInNames(byte character) {
        return character < 0 || Character.isLetterOrDigit(character) || "_-.".indexOf(character) >= 0;
    }

    private static boolean is(byte[] bytes, int at, String anyOf) {
        return at < bytes.length && anyOf.indexOf(bytes[at]) >= 0;
    }
}
