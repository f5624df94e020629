package vn.giamngheo.json.fuzz;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Changes that leave JSON what it is. A change that fits nowhere leaves all as it is. */
enum TreeMutations {
    DROP {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json parent = any(parents(root), random);
            if (parent.kind == Json.Kind.OBJECT) {
                parent.properties.remove(random.nextInt(parent.properties.size()));
            } else {
                parent.elements.remove(random.nextInt(parent.elements.size()));
            }
        }
    },
    MISSPELL_NAME {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json.Property property = property(root, random);
            property.name = misspelt(property.name, random);
        }
    },
    RENAME {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            property(root, random).name = property(random.nextBoolean() ? root : other, random).name;
        }
    },
    DOUBLE {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json parent = any(parents(root), random);
            if (parent.kind == Json.Kind.OBJECT) {
                Json.Property property = any(parent.properties, random);
                parent.with(property.name, property.value.copy());
            } else {
                Json element = any(parent.elements, random);
                parent.elements.add(random.nextInt(parent.elements.size() + 1), element.copy());
            }
        }
    },
    REORDER {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json parent = any(parents(root), random);
            Random order = new Random(random.nextLong());
            Collections.shuffle(parent.properties, order);
            Collections.shuffle(parent.elements, order);
        }
    },
    REORDER_ALL {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Random order = new Random(random.nextLong());
            root.all().forEach(json -> Collections.shuffle(json.properties, order));
        }
    },
    ANOTHER_TYPE {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            any(root.all(), random).become(any(TYPES, random));
        }
    },
    ANOTHER_DOCUMENT {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            any(root.all(), random).become(any(other.all(), random));
        }
    },
    ANOTHER_PLACE {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json from = any(root.all(), random).copy();
            any(root.all(), random).become(from);
        }
    },
    MORE {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json parent = any(parents(root), random);
            if (parent.kind == Json.Kind.OBJECT) {
                Json.Property property = property(other, random);
                parent.with(property.name, property.value.copy());
            } else {
                parent.elements.add(any(other.all(), random).copy());
            }
        }
    },
    WRAP {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json value = any(root.all(), random);
            Json inner = value.copy();
            value.become(
                    random.nextBoolean() ? Json.array(inner) : Json.object().with("value", inner));
        }
    },
    UNWRAP {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json parent = any(parents(root), random);
            parent.become(
                    parent.kind == Json.Kind.OBJECT
                            ? any(parent.properties, random).value
                            : any(parent.elements, random));
        }
    },
    NUMBER {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json scalar = scalar(root, random);
            String number = any(NUMBERS, random);
            scalar.become(scalar.kind == Json.Kind.STRING ? Json.string(number) : Json.other(number));
        }
    },
    MISSPELL_TEXT {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json scalar = scalar(root, random);
            if (scalar.kind == Json.Kind.STRING) {
                scalar.text = misspelt(scalar.text, random);
            }
        }
    },
    ANOTHER_TEXT {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            scalar(root, random).become(scalar(random.nextBoolean() ? root : other, random));
        }
    },
    NEST {
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            Json value = any(root.all(), random);
            Json nested = value.copy();
            int levels = any(DEPTHS, random);
            boolean array = random.nextBoolean();
            for (int i = 0; i < levels; i++) {
                nested = array ? Json.array(nested) : Json.object().with("parts", nested);
            }
            value.kind = nested.kind;
            value.elements = nested.elements;
            value.properties = nested.properties;
        }
    },
    HEAD {
        /** Tells another kind or version. */
        @Override
        void change(Json root, Json other, SplittableRandom random) {
            String name = random.nextBoolean() ? "kind" : "schemaVersion";
            root.properties.stream()
                    .filter(property -> property.name.equals(name))
                    .forEach(property -> property.value = any(HEADS, random).copy());
        }
    };

    private static final List<Integer> DEPTHS = List.of(1, 3, 62, 63, 64, 65, 200, 450);

    private static final List<String> NUMBERS = ByteMutations.NUMBERS.stream()
            .filter(number -> number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"))
            .toList();

    private static final List<Json> TYPES = List.of(
            Json.other("null"),
            Json.other("true"),
            Json.other("false"),
            Json.other("0"),
            Json.other("1"),
            Json.other("-7"),
            Json.other("0.5"),
            Json.string(""),
            Json.string(" "),
            Json.string("x"),
            Json.string("0"),
            Json.string("2024-02-29"),
            Json.string("\ud800"),
            Json.array(),
            Json.array(Json.array()),
            Json.object(),
            Json.object().with("", Json.other("1")),
            Json.object().with("kind", Json.string("text")).with("value", Json.string("x")));

    private static final List<Json> HEADS = List.of(
            Json.string("0.9"),
            Json.string("1.0"),
            Json.string("1.1"),
            Json.string("2.0"),
            Json.string("10.0"),
            Json.string("1"),
            Json.string("1.0.1"),
            Json.string("01.0"),
            Json.string("plan"),
            Json.string("household"),
            Json.string("plans"),
            Json.string(""),
            Json.other("1.0"),
            Json.other("null"),
            Json.array());

    /** What a text may get that it should not have, or that makes no difference to the eye. */
    private static final List<String> MARKS = List.of(
            " ", "x", "0", ".", ",", "-", "\u0301", "\u00a0", "\u200b", "\n", "\u0000", "\ud83d", "Đ", "/", "~");

    abstract void change(Json root, Json other, SplittableRandom random);

    private static <T> T any(List<T> some, SplittableRandom random) {
        return some.get(random.nextInt(some.size()));
    }

    /** The objects and arrays that have something within; the whole is one of them as long as something can be changed. */
    private static List<Json> parents(Json root) {
        List<Json> parents = root.all().stream()
                .filter(json -> !json.properties.isEmpty() || !json.elements.isEmpty())
                .toList();
        return parents.isEmpty() ? List.of(Json.array(Json.other("0"))) : parents;
    }

    private static Json.Property property(Json root, SplittableRandom random) {
        List<Json> objects =
                root.all().stream().filter(json -> !json.properties.isEmpty()).toList();
        return objects.isEmpty()
                ? new Json.Property("kind", Json.string("plan"))
                : any(any(objects, random).properties, random);
    }

    private static Json scalar(Json root, SplittableRandom random) {
        List<Json> scalars = root.all().stream().filter(Json::isScalar).toList();
        return scalars.isEmpty() ? Json.string("x") : any(scalars, random);
    }

    /** As people misspell: a letter more, less, twice, another one, two the other way round, the case. */
    private static String misspelt(String text, SplittableRandom random) {
        if (text.isEmpty()) {
            return any(MARKS, random);
        }
        int at = random.nextInt(text.length());
        String before = text.substring(0, at);
        String after = text.substring(at + 1);
        char c = text.charAt(at);
        return switch (random.nextInt(6)) {
            case 0 -> before + after;
            case 1 -> before + c + c + after;
            case 2 -> before + any(MARKS, random) + c + after;
            case 3 -> before + any(MARKS, random) + after;
            case 4 -> before + (Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c)) + after;
            default -> at == 0 ? after + c : text.substring(0, at - 1) + c + text.charAt(at - 1) + after;
        };
    }
}
