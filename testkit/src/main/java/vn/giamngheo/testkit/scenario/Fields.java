package vn.giamngheo.testkit.scenario;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.giamngheo.text.Phrase;
import vn.giamngheo.text.VietnameseText;

/** The keys of one mapping of a file with what stands behind them. Every value is a text, as it is written. */
final class Fields {

    private final Node node;
    private final Faults faults;
    private final Map<Key, Node> values = new EnumMap<>(Key.class);

    private Fields(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
    }

    /** Reads a mapping; what is unknown, given twice or empty is a fault. */
    static Fields of(Node node, Set<Key> known, Faults faults) {
        Fields fields = new Fields(node, faults);
        Words<Key> words = Key.words(known);
        for (NodeTuple tuple : entries(node, faults)) {
            text(tuple.getKeyNode(), faults)
                    .flatMap(name -> faults.trying(tuple.getKeyNode(), () -> words.read(name)))
                    .ifPresent(key -> fields.put(key, tuple));
        }
        return fields;
    }

    private void put(Key key, NodeTuple tuple) {
        if (values.putIfAbsent(key, tuple.getValueNode()) != null) {
            faults.add(
                    tuple.getKeyNode(),
                    "“" + key.phrase().vietnamese() + "” được ghi hai lần",
                    "'" + key.phrase().english() + "' is given twice");
        }
    }

    static List<NodeTuple> entries(Node node, Faults faults) {
        if (isShared(node, faults)) {
            return List.of();
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue();
        }
        faults.add(node, "chỗ này phải là các dòng “khoá: giá trị”", "'key: value' lines are expected here");
        return List.of();
    }

    static List<Node> elements(Node node, Faults faults) {
        if (isShared(node, faults)) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(
                node,
                "chỗ này phải là danh sách, mỗi mục mở đầu bằng “-”",
                "a list is expected here, each item with '-'");
        return List.of();
    }

    /** Anchors would let one line change another that is far from it. */
    private static boolean isShared(Node node, Faults faults) {
        if (node.getAnchor().isPresent()) {
            faults.add(node, "không dùng neo (&) và dẫn chiếu (*)", "anchors (&) and aliases (*) are not used");
        }
        return node.getAnchor().isPresent();
    }

    static Optional<String> text(Node node, Faults faults) {
        if (isShared(node, faults)) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(node, "chỗ này phải là một giá trị", "a single value is expected here");
            return Optional.empty();
        }
        if (VietnameseText.isBlank(scalar.getValue())) {
            faults.add(
                    node,
                    "chỗ này để trống; không biết thì bỏ cả dòng",
                    "this is empty; what is not known is left out");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    Node node() {
        return node;
    }

    Optional<Node> get(Key key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value of a key; empty, with a fault, if it is refused. */
    <T> Optional<T> read(Key key, Function<String, T> read) {
        return get(key).flatMap(value -> read(value, read, faults));
    }

    static <T> Optional<T> read(Node node, Function<String, T> read, Faults faults) {
        return text(node, faults).flatMap(text -> faults.trying(node, () -> read.apply(text)));
    }

    /** The values of a key, of which there may be one alone or a list. */
    <T> List<T> readAll(Key key, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        nodes(key).forEach(each -> read(each, read, faults).ifPresent(all::add));
        return List.copyOf(all);
    }

    private List<Node> nodes(Key key) {
        return get(key).map(value -> value instanceof SequenceNode ? elements(value, faults) : List.of(value))
                .orElse(List.of());
    }

    /** The same as texts with their places. */
    List<Text> texts(Key key) {
        List<Text> texts = new ArrayList<>();
        nodes(key).forEach(each -> text(each, faults).ifPresent(text -> texts.add(new Text(text, line(each)))));
        return List.copyOf(texts);
    }

    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    boolean has(Key key) {
        return values.containsKey(key);
    }

    /** A fault for each key that is not there. */
    void require(Key... keys) {
        for (Key key : keys) {
            if (!values.containsKey(key)) {
                Phrase name = key.phrase();
                faults.add(node, "thiếu “" + name.vietnamese() + "” ở đây", "'" + name.english() + "' is missing here");
            }
        }
    }
}
