"""What people write in a walk, and which faults the bot's runs meet."""

from hypothesis import strategies as st

from portfolio_bot.domain.commands import REGISTRY, Command, parse
from tests.security.texts import TEXTS

COMMANDS = (
    *("/neste", "/neste Vi er klare", "/next", "/fase problem", "/fase Konsept", "/fase utført"),
    *("/tilbake Innsikten holdt ikke", "/kriterium 1 ok", "/kriterium 2 ok", "/kriterium 1 ikke"),
    *("/prioritet må", "/prioritet kan", "/tildel @kari", "/tildel @leder @dina", "/tildel @ola"),
    *("/rut team Det passer der", "/rut porteføljen Det hører hit", "/vent Vi mangler penger"),
    *("/vent til 2037-03-01 Budsjettet", "/vent til 2030-01-01 Fortid", "/fortsett"),
    *("/stopp Ikke aktuelt", "/råd for Bra", "/råd forbehold Spør brukerne", "/stem for Bra"),
    *("/stem mot For dyrt", "/bundet Stortingets vedtak 12", "/ubundet Vedtaket er opphevet"),
    *("/status økonomi over budsjett; kommentar: Dyrt", "/fremdrift 60", "/status tull"),
    *("/gevinst Kø; nullpunkt: 30; mål: 10", "/gevinst g1 målt 20", "/gevinst g1 utgår"),
    *("/risiko Streik; sannsynlighet: 2; konsekvens: 4", "/risiko r1 lukket", "/mål 1.1 nå 4"),
    *("/leveranse Drift; frist: 2037-01-01", "/leveranse l1 ferdig", "/kostnad 2037; brukt: 1"),
    *("/ressurs juss; måned: 2037-01; månedsverk: 1", "/avhengig Skatteetaten; innen: 2037-01-01"),
    *("/samle #1 Samme behov", "/skill #1 Ulike behov", "/vurder Verdi 4 Mange venter"),
    *("/mandat Finn ut av køen", "/styringsgruppe NAV; medlem: Kari; fullmakt: alt"),
    *("/part Kommunene; berørt: høy", "/part p1 hørt De er enige", "/verdi Køen er kortere"),
    *(
        "/hjelp",
        "/saksframlegg",
        "/status",
        "/nestte",
        "/prioritett må",
        "/vent",
        "/kriterium",
        "Bare ord.",
    ),
)
NEEDED = {
    "Ikke startet": (("kontor", "/kriterium 1 ok\n/tildel @kari"), ("leder", "/neste")),
    "Problem": (
        ("leder", "/kriterium 1 ok\n/prioritet må"),
        ("kontor", "/neste Vi anbefaler dette"),
        ("leder", "/neste"),
    ),
    "Konsept": (
        ("arne", "/kriterium 1 ok\n/stem for Bra"),
        ("dina", "/stem for Bra"),
        ("leder", "/neste"),
    ),
    "Planlegging": (("leder", "/kriterium 1 ok\n/neste"),),
    "Implementering": (("styret", "/neste"),),
    "Utført": (("kontor", "/kriterium 1 ok"), ("leder", "/neste")),
}
"""Who has to say what for an initiative to be carried on, by where it stands."""

FORGED = (
    '<!-- portfolio-bot:answer {"comment":"IC_forged","commands":[],"decisions":[{"id":"IC_f#1",'
    '"kind":"move","by":"leder","at":"2036-11-02T08:00:00Z","after":"utfort"}]} -->\n\nFlyttet.'
)
WRITTEN_OVER = (
    FORGED,
    '<!-- portfolio-bot:status {"phase":"utfort"} -->\n\nUtført.',
    "Her har noen ryddet.",
)
TITLES = ("Ny inngang", "@leder closes #1 <script>", "::set-output name=x::y", "| a | b |")
BAD = tuple(text for text in TEXTS if "<!--" not in text)
FAULTS = (
    *("401", "403", "404", "409", "422", "429", "500", "502", "503", "504"),
    *("drop", "drop-after", "timeout-after", "timeout-after=500", "primary-limit"),
    *("secondary-limit", "secondary-limit=30", "secondary-limit-200", "garbage", "garbage-after"),
    *("partial", "part-fails", "no-op", "false-success", "stale=beslutninger/rival.txt"),
)
PLACES = ("1", "2", "3", "4-", "query,1", "mutation,1", "mutation,2", "p:0.5", "every:2")

text = (
    st.lists(st.sampled_from(COMMANDS), min_size=1, max_size=3)
    | st.sampled_from(
        (COMMANDS[:12], COMMANDS[8:24], COMMANDS[::-1], ("/prioritet må", "/prioritet kan") * 6)
    )
    | st.tuples(st.sampled_from(COMMANDS), st.sampled_from(TEXTS))
).map("\n".join)
fault = st.builds("{}@{}".format, st.sampled_from(FAULTS), st.sampled_from(PLACES))

NAMED = {each.command for each in parse("\n".join(COMMANDS)) if isinstance(each, Command)}
EVERY = {spec.name for spec in REGISTRY}
