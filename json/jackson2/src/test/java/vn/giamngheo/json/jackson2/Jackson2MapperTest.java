package vn.giamngheo.json.jackson2;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.giamngheo.json.toys.MapperContract;
import vn.giamngheo.json.toys.ToyMapper;
import vn.giamngheo.json.toys.ToyReader;

class Jackson2MapperTest extends MapperContract {

    @Override
    protected Map<String, ToyMapper> mappers() {
        Map<String, ToyMapper> mappers = new LinkedHashMap<>();
        Toys.mappers().forEach((name, mapper) -> mappers.put(name, Toys.taught(mapper)));
        return mappers;
    }

    @Override
    protected Map<String, ToyReader> readers() {
        Map<String, ToyReader> readers = new LinkedHashMap<>();
        Toys.mappers().forEach((name, mapper) -> readers.put(name, Toys.reader(mapper)));
        return readers;
    }
}
