package dev.rollcall.contract.judge;

/** A date-time as most are written, in UTC and on a day that every month has: no calendar has to be asked for it. */
final class UsualDateTime {
    private static final int SECONDS_END = 19;

    private UsualDateTime() {}

    /** Whether it is one; other texts may still be a date-time. */
    static boolean is(String text) {
        int last = text.length() - 1;
        return last >= SECONDS_END
                && hasForm(text)
                && isFraction(text, SECONDS_END, last)
                && text.charAt(last) == 'Z'
                && isBetween(text, 5, 1, 12)
                && isBetween(text, 8, 1, 28)
                && isBetween(text, 11, 0, 23)
                && isBetween(text, 14, 0, 59)
                && isBetween(text, 17, 0, 59);
    }

    private static boolean hasForm(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && isDigit(text.charAt(0))
                && isDigit(text.charAt(1))
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3));
    }

    private static boolean isFraction(String text, int from, int to) {
        boolean fraction = from == to || (text.charAt(from) == '.' && to - from > 1);
        for (int i = from + 1; i < to; i++) {
            fraction &= isDigit(text.charAt(i));
        }
        return fraction;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether two digits stand there, and which. */
    private static boolean isBetween(String text, int at, int least, int most) {
        char tens = text.charAt(at);
        char ones = text.charAt(at + 1);
        int number = (tens - '0') * 10 + ones - '0';
        return isDigit(tens) && isDigit(ones) && number >= least && number <= most;
    }
}
