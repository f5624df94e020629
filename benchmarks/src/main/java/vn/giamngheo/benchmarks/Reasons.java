package vn.giamngheo.benchmarks;

import java.util.List;
import vn.giamngheo.standard.PovertyStatus;

/** What an application without the library would answer: the class, and by what. */
public record Reasons(PovertyStatus status, String article, long line, List<Service> deprived) {}
