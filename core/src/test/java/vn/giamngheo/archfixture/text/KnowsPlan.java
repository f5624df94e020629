package vn.giamngheo.archfixture.text;

import vn.giamngheo.archfixture.plan.SomePlan;

public record KnowsPlan(SomePlan plan) {}
