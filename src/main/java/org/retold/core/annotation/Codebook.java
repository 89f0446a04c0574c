package org.retold.core.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The codes of a comparison, in the order in which they are shown. Ids and keys are unique, every parent is in the codebook,
 * and no code is above itself.
 *
 * @param several whether one coder may give several codes to one unit
 */
public record Codebook(List<Code> codes, boolean several) {

    public static final Codebook EMPTY = new Codebook(List.of(), true);

    public Codebook {
        codes = List.copyOf(codes);
        Map<String, Code> byId = new HashMap<>();
        Set<Integer> keys = new HashSet<>();
        for (Code code : codes) {
            require(byId.put(code.id(), code) == null, "a code stands once");
            require(code.key().isEmpty() || keys.add(code.key().get()), "a key gives one code");
        }
        for (Code code : codes) {
            Set<String> above = new HashSet<>(Set.of(code.id()));
            for (Optional<String> parent = code.parent(); parent.isPresent(); parent = byId.get(parent.get()).parent()) {
                require(byId.containsKey(parent.get()), "a parent is in the codebook");
                require(above.add(parent.get()), "no code is above itself");
            }
        }
    }

    public Optional<Code> find(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /** The code that a digit key gives. */
    public Optional<Code> ofKey(int key) {
        return codes.stream().filter(code -> !code.withdrawn() && code.key().equals(Optional.of(key))).findFirst();
    }

    /** Those that are still offered. */
    public List<Code> offered() {
        return codes.stream().filter(code -> !code.withdrawn()).toList();
    }

    /** With the code in the place of the one of its id, or at the end; its key is taken from the code that had it. */
    public Codebook with(Code changed) {
        List<Code> all = new ArrayList<>();
        boolean known = false;
        for (Code code : codes) {
            boolean same = code.id().equals(changed.id());
            known |= same;
            boolean robbed = !same && changed.key().isPresent() && code.key().equals(changed.key());
            all.add(same ? changed : robbed ? code.withKey(Optional.empty()) : code);
        }
        if (!known) {
            all.add(changed);
        }
        return new Codebook(all, several);
    }

    /** Without the code; those under it move up. Only right for a code that nothing was coded with. */
    public Codebook without(String id) {
        Optional<String> above = find(id).flatMap(Code::parent);
        return new Codebook(codes.stream().filter(code -> !code.id().equals(id))
                .map(code -> code.parent().equals(Optional.of(id)) ? code.withParent(above) : code).toList(), several);
    }

    private static void require(boolean holds, String promise) {
        if (!holds) {
            throw new IllegalArgumentException(promise);
        }
    }
}
