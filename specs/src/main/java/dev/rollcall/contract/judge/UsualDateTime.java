package dev.rollcall.contract.judge;

/** A date-time as most are written, in UTC and on a day that every month has: no calendar has to be asked for it. */
final class UsualDateTime {
    private static final String FORM = "0000-00-00T00:00:00";

    private UsualDateTime() {}

    /** Whether it is one; other texts may still be a date-time. */
    static boolean is(String text) {
        int last = text.length() - 1;
        return last >= FORM.length()
                && hasForm(text)
                && isFraction(text, FORM.length(), last)
                && text.charAt(last) == 'Z'
                && isBetween(text, 5, 1, 12)
                && isBetween(text, 8, 1, 28)
                && isBetween(text, 11, 0, 23)
                && isBetween(text, 14, 0, 59)
                && isBetween(text, 17, 0, 59);
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            if (FORM.charAt(i) == '0' ? !isDigit(text.charAt(i)) : text.charAt(i) != FORM.charAt(i)) {
                return false;
            }
        }
        return true;
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

    private static boolean isBetween(String text, int at, int least, int most) {
        int number = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
        return number >= least && number <= most;
    }
}
