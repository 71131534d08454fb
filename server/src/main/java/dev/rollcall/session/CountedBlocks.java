package dev.rollcall.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sorted sequence in blocks of some hundred elements. Finding an element and its place takes a binary search, skipping any
 * number of elements as many steps as there are blocks; an element costs little more than its reference. What somebody
 * makes of a block is kept until that block changes. Not safe for use by several threads.
 *
 * @param <E> what is in it, no two of which are equal by the order
 * @param <S> what is made of a block
 */
public final class CountedBlocks<E, S> {
    private static final int MOST = 1_024;

    private final Comparator<? super E> order;
    private final Function<? super List<E>, ? extends S> making;
    private final List<Block<E, S>> blocks = new ArrayList<>(1);
    private final int most;
    private int size;

    /**
     * An empty sequence.
     *
     * @param order of the elements; what it looks at never changes while an element is here
     * @param making what is made of the elements of a block, when somebody asks for it
     */
    public CountedBlocks(Comparator<? super E> order, Function<? super List<E>, ? extends S> making) {
        this(order, making, MOST);
    }

    CountedBlocks(Comparator<? super E> order, Function<? super List<E>, ? extends S> making, int most) {
        this.order = order;
        this.making = making;
        this.most = most;
    }

    /** Neighbours in a sequence, and what was made of them. */
    public static final class Block<E, S> {
        private final List<E> elements;
        private final Function<? super List<E>, ? extends S> making;
        private @Nullable S made;

        private Block(List<E> elements, Function<? super List<E>, ? extends S> making) {
            this.elements = elements;
            this.making = making;
        }

        /** The elements, in order; they must not be changed, and may be other ones after the sequence has changed. */
        public List<E> elements() {
            return elements;
        }

        /** What is made of them; it may keep the list of elements, since it is thrown away when that changes. */
        public S made() {
            S present = made;
            if (present == null) {
                present = making.apply(elements);
                made = present;
            }
            return present;
        }
    }

    /** How many elements there are. */
    public int size() {
        return size;
    }

    /** All blocks, in order; none of them is empty. */
    public List<Block<E, S>> blocks() {
        return blocks;
    }

    /** All elements, in order. */
    public Stream<E> stream() {
        return blocks.stream().flatMap(block -> block.elements.stream());
    }

    /**
     * Some elements, in order.
     *
     * @param skipped how many come before them; a negative number skips nothing
     * @param count how many there are to be; fewer if there are not so many
     */
    public List<E> page(long skipped, int count) {
        List<E> page = new ArrayList<>(Math.min(count, size));
        long left = Math.max(0, skipped);
        for (int i = 0; i < blocks.size() && page.size() < count; i++) {
            List<E> elements = blocks.get(i).elements;
            if (left >= elements.size()) {
                left -= elements.size();
            } else {
                int from = (int) left;
                page.addAll(elements.subList(from, from + Math.min(count - page.size(), elements.size() - from)));
                left = 0;
            }
        }
        return page;
    }

    /**
     * Takes an element in.
     *
     * @throws IllegalArgumentException if one is there that is equal by the order
     */
    public void add(E element) {
        if (blocks.isEmpty()) {
            blocks.add(block(List.of(element)));
            size++;
            return;
        }
        int number = Math.min(blockOf(element), blocks.size() - 1);
        int place = Collections.binarySearch(blocks.get(number).elements, element, order);
        if (place >= 0) {
            throw new IllegalArgumentException("There is such an element already");
        }
        add(element, number, -place - 1);
        size++;
    }

    private void add(E element, int number, int place) {
        Block<E, S> block = blocks.get(number);
        int length = block.elements.size();
        if (length < most) {
            block.elements.add(place, element);
            block.made = null;
        } else if (number == 0 && place == 0) {
            // Most elements come at an end: halving there would leave every block half empty.
            blocks.add(0, block(List.of(element)));
        } else if (number == blocks.size() - 1 && place == length) {
            blocks.add(block(List.of(element)));
        } else {
            int half = length / 2;
            blocks.add(number + 1, block(block.elements.subList(half, length)));
            block.elements.subList(half, length).clear();
            block.made = null;
            boolean right = place > half;
            add(element, right ? number + 1 : number, right ? place - half : place);
        }
    }

    /** Takes an element out; nothing happens if there is none that is equal by the order. */
    public void remove(E element) {
        int number = blockOf(element);
        if (number == blocks.size()) {
            return;
        }
        Block<E, S> block = blocks.get(number);
        int place = Collections.binarySearch(block.elements, element, order);
        if (place >= 0) {
            block.elements.remove(place);
            block.made = null;
            size--;
            if (block.elements.isEmpty()) {
                blocks.remove(number);
            } else {
                join(number);
                join(number - 1);
            }
        }
    }

    /** Makes one block of two neighbours that have become small. */
    private void join(int number) {
        if (number < 0 || number + 1 >= blocks.size()) {
            return;
        }
        Block<E, S> block = blocks.get(number);
        List<E> next = blocks.get(number + 1).elements;
        if (block.elements.size() + next.size() <= most / 2) {
            block.elements.addAll(next);
            block.made = null;
            blocks.remove(number + 1);
        }
    }

    /** The number of the first block that does not end before an element; how many blocks there are if all of them do. */
    private int blockOf(E element) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            List<E> elements = blocks.get(middle).elements;
            if (order.compare(elements.get(elements.size() - 1), element) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Block<E, S> block(List<E> elements) {
        return new Block<>(new ArrayList<>(elements), making);
    }
}
