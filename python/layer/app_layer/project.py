"""What the modules of an application ask of each other, so that each can be judged alone afterwards."""

from .relevance import Relevance, is_of


def contexts_of(modules):
    """
    For each module: `tainted` names of others that hold paths, its own names that are `wanted` by relevant code or
    `asked` for by a text such as `pkg.mod:app`, and whether all its `names` count because it is imported with a star.
    """
    own = {facts.name: facts for facts in modules}
    tainted, wanted = settled(own)
    starred = {star for facts in modules for star in facts.stars}
    asked = asked_names(own)
    return {
        name: {
            "tainted": sorted(each for each in tainted if reaches(facts, each)),
            "wanted": sorted(wanted[name]),
            "asked": sorted(asked[name]),
            "names": facts.is_package or name in starred,
        }
        for name, facts in own.items()
    }


def settled(own):
    """The tainted names of all modules and the wanted ones of each, when nothing changes any more."""
    tainted, wanted = set(), {name: set() for name in own}
    todo = set(own)
    while todo:
        name = todo.pop()
        facts = own[name]
        relevance = Relevance(facts, {each for each in tainted if reaches(facts, each)}, wanted[name])
        new = {f"{name}.{holder}" for holder in relevance.holders if "." not in holder} - tainted
        if new:
            tainted |= new
            todo |= {other for other, each in own.items() if any(reaches(each, dotted) for dotted in new)}
        for target, attribute in owners(relevance.demands, own):
            if target != name and attribute not in wanted[target]:
                wanted[target].add(attribute)
                todo.add(target)
    return tainted, wanted


def owners(demands, own):
    """(module, its name) for what belongs to the application's modules; the longest module name counts."""
    for dotted in demands:
        module, _, rest = dotted.rpartition(".")
        attribute = rest
        while module:
            if module in own:
                yield module, attribute
                break
            module, _, attribute = module.rpartition(".")


def reaches(facts, dotted):
    """Whether the module imports something that leads to `dotted`."""
    module = dotted.rpartition(".")[0]
    return any(is_of(dotted, name) or name == module or is_of(name, dotted) for name in facts.imported() if name)


def asked_names(own):
    asked = {name: set() for name in own}
    for facts in own.values():
        for text in (text for unit in facts.units for text in unit.module_texts()):
            module, colon, attribute = text.partition(":")
            for target, name in [(module, attribute)] if colon else owners([text], own):
                if target in own and name:
                    asked[target].add(name.partition(".")[0].rstrip("()"))
    return asked
