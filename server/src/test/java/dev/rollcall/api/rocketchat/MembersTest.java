package dev.rollcall.api.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rollcall.session.Account;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final List<Account<Profile>> PEOPLE = Stream.concat(
                    IntStream.range(0, 3_000)
                            .mapToObj(i -> PersonDraft.of("id" + i, "user" + i)
                                    .called(i % 100 == 0 ? "Jürgen " + i : "Somebody " + i)
                                    .as("user")),
                    Stream.of(PersonDraft.of("last", "USER7").as("user")))
            .toList();

    private final Members members = new Members(PEOPLE);

    @Test
    void findsTheFirstOfThoseWhoAreCalledTheSame() {
        assertThat(members.named("uSER7"))
                .map(Account::id)
                .contains(PEOPLE.get(7).id());
        assertThat(members.named("user")).isEmpty();
    }

    @Test
    void findsTheFirstFewByAPartOfANameAmongThousands() {
        assertThat(members.activeWith(SearchPattern.literal("EBODY 2"), 3))
                .containsExactly(
                        PEOPLE.get(2).id(), PEOPLE.get(20).id(), PEOPLE.get(21).id());
        assertThat(members.activeWith(SearchPattern.literal("jürgen 1"), 3))
                .containsExactly(
                        PEOPLE.get(100).id(),
                        PEOPLE.get(1_000).id(),
                        PEOPLE.get(1_100).id());
        assertThat(members.activeWith(SearchPattern.literal("user2999"), 5))
                .containsExactly(PEOPLE.get(2_999).id());
        assertThat(members.activeWith(SearchPattern.literal("7somebody"), 5)).isEmpty();
    }
}
