package vn.giamngheo.place;

import java.util.Map;
import java.util.stream.Collectors;

/** The names of the provinces by code. */
final class ProvinceNames {

    private static final Map<String, String> FORMER = read("""
            01 Hà Nội
            02 Hà Giang
            04 Cao Bằng
            06 Bắc Kạn
            08 Tuyên Quang
            10 Lào Cai
            11 Điện Biên
            12 Lai Châu
            14 Sơn La
            15 Yên Bái
            17 Hòa Bình
            19 Thái Nguyên
            20 Lạng Sơn
            22 Quảng Ninh
            24 Bắc Giang
            25 Phú Thọ
            26 Vĩnh Phúc
            27 Bắc Ninh
            30 Hải Dương
            31 Hải Phòng
            33 Hưng Yên
            34 Thái Bình
            35 Hà Nam
            36 Nam Định
            37 Ninh Bình
            38 Thanh Hóa
            40 Nghệ An
            42 Hà Tĩnh
            44 Quảng Bình
            45 Quảng Trị
            46 Huế
            48 Đà Nẵng
            49 Quảng Nam
            51 Quảng Ngãi
            52 Bình Định
            54 Phú Yên
            56 Khánh Hòa
            58 Ninh Thuận
            60 Bình Thuận
            62 Kon Tum
            64 Gia Lai
            66 Đắk Lắk
            67 Đắk Nông
            68 Lâm Đồng
            70 Bình Phước
            72 Tây Ninh
            74 Bình Dương
            75 Đồng Nai
            77 Bà Rịa - Vũng Tàu
            79 Hồ Chí Minh
            80 Long An
            82 Tiền Giang
            83 Bến Tre
            84 Trà Vinh
            86 Vĩnh Long
            87 Đồng Tháp
            89 An Giang
            91 Kiên Giang
            92 Cần Thơ
            93 Hậu Giang
            94 Sóc Trăng
            95 Bạc Liêu
            96 Cà Mau
            """);

    private static final Map<String, String> CURRENT = read("""
            01 Thành phố Hà Nội
            04 Tỉnh Cao Bằng
            08 Tỉnh Tuyên Quang
            11 Tỉnh Điện Biên
            12 Tỉnh Lai Châu
            14 Tỉnh Sơn La
            15 Tỉnh Lào Cai
            19 Tỉnh Thái Nguyên
            20 Tỉnh Lạng Sơn
            22 Tỉnh Quảng Ninh
            24 Tỉnh Bắc Ninh
            25 Tỉnh Phú Thọ
            31 Thành phố Hải Phòng
            33 Tỉnh Hưng Yên
            37 Tỉnh Ninh Bình
            38 Tỉnh Thanh Hóa
            40 Tỉnh Nghệ An
            42 Tỉnh Hà Tĩnh
            44 Tỉnh Quảng Trị
            46 Thành phố Huế
            48 Thành phố Đà Nẵng
            51 Tỉnh Quảng Ngãi
            52 Tỉnh Gia Lai
            56 Tỉnh Khánh Hòa
            66 Tỉnh Đắk Lắk
            68 Tỉnh Lâm Đồng
            75 Tỉnh Đồng Nai
            79 Thành phố Hồ Chí Minh
            80 Tỉnh Tây Ninh
            82 Tỉnh Đồng Tháp
            86 Tỉnh Vĩnh Long
            91 Tỉnh An Giang
            92 Thành phố Cần Thơ
            96 Tỉnh Cà Mau
            """);

    private ProvinceNames() {}

    static Map<String, String> of(Province.Codes codes) {
        return codes == Province.Codes.FORMER ? FORMER : CURRENT;
    }

    /** A line is a code of two digits, a space and the name. */
    private static Map<String, String> read(String lines) {
        return lines.lines()
                .collect(Collectors.toUnmodifiableMap(line -> line.substring(0, 2), line -> line.substring(3)));
    }
}
