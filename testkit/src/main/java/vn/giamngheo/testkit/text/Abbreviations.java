package vn.giamngheo.testkit.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The usual spellings of words in names of agencies. */
final class Abbreviations {

    /** The words in full, then what stands for them. */
    private static final List<List<String>> USUAL = List.of(
            List.of("Ủy ban nhân dân", "UBND", "UB nhân dân", "Uỷ ban nhân dân"),
            List.of("Hội đồng nhân dân", "HĐND"),
            List.of("Mặt trận Tổ quốc Việt Nam", "MTTQVN", "MTTQ VN", "MTTQ Việt Nam"),
            List.of("Ngân hàng Chính sách xã hội", "NHCSXH", "NH CSXH", "Ngân hàng CSXH"),
            List.of("Bảo hiểm xã hội", "BHXH"),
            List.of("Ban chỉ đạo", "BCĐ", "Ban Chỉ đạo"),
            List.of("Văn phòng", "VP"),
            List.of(
                    "Lao động - Thương binh và Xã hội",
                    "LĐTBXH",
                    "LĐ-TBXH",
                    "LĐ-TB&XH",
                    "LĐTB&XH",
                    "LĐ - TB và XH",
                    "LĐ.TBXH",
                    "Lao động, Thương binh và Xã hội",
                    "Lao động - Thương binh & Xã hội",
                    "Lao động - Thương binh - Xã hội",
                    "Lao động Thương binh và Xã hội",
                    "Lao động - TB&XH"),
            List.of("Kế hoạch và Đầu tư", "KHĐT", "KH&ĐT", "KH-ĐT", "Kế hoạch & Đầu tư", "Kế hoạch - Đầu tư"),
            List.of("Tài nguyên và Môi trường", "TNMT", "TN&MT", "TN-MT", "Tài nguyên - Môi trường"),
            List.of(
                    "Nông nghiệp và Phát triển nông thôn",
                    "NNPTNT",
                    "NN&PTNT",
                    "NN-PTNT",
                    "NN và PTNT",
                    "Nông nghiệp & PTNT",
                    "Nông nghiệp - Phát triển nông thôn"),
            List.of("Nông nghiệp và Môi trường", "NNMT", "NN&MT", "NN-MT", "Nông nghiệp & Môi trường"),
            List.of("Thông tin và Truyền thông", "TTTT", "TT&TT", "Thông tin - Truyền thông"),
            List.of("Giáo dục và Đào tạo", "GDĐT", "GD&ĐT", "GD-ĐT", "Giáo dục & Đào tạo", "Giáo dục - Đào tạo"),
            List.of("Khoa học và Công nghệ", "KHCN", "KH&CN", "KH-CN"),
            List.of("Giao thông vận tải", "GTVT"),
            List.of(
                    "Văn hóa, Thể thao và Du lịch",
                    "VHTTDL",
                    "VHTT&DL",
                    "VH, TT&DL",
                    "VH-TT-DL",
                    "Văn hoá - Thể thao - Du lịch"));

    private Abbreviations() {}

    /** The name itself, then with the words that it has written otherwise. */
    static List<String> of(String name) {
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        for (List<String> usual : USUAL) {
            for (String spelling : List.copyOf(spellings)) {
                usual.stream()
                        .skip(1)
                        .filter(other -> hasWords(spelling, usual.get(0)))
                        .forEach(other -> spellings.add(spelling.replace(usual.get(0), other)));
            }
        }
        return List.copyOf(spellings);
    }

    /** What somebody might write by mistake: a word left out, or two in another order. */
    static List<String> mistaken(String name) {
        List<String> words = List.of(name.split(" "));
        List<String> mistaken = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            mistaken.add(String.join(
                    " ",
                    Stream.concat(words.stream().limit(at), words.stream().skip(at + 1L))
                            .toList()));
            if (i + 1 < words.size()) {
                List<String> turned = new ArrayList<>(words);
                turned.set(i, words.get(i + 1));
                turned.set(i + 1, words.get(i));
                mistaken.add(String.join(" ", turned));
            }
        }
        mistaken.removeIf(String::isBlank);
        return List.copyOf(mistaken);
    }

    private static boolean hasWords(String name, String words) {
        return (" " + name + " ").contains(" " + words + " ");
    }
}
