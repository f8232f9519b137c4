"""regelkern decides, for Dutch care contracts, who is eligible, what a claim pays and why: exact to the cent, with the rule
that decided.

Ask whether somebody is eligible::

    from regelkern import assess
    assess("TBHF21", "provider", {"provider.has_msz_agreement_2020": False}).deciding      # 'TBHF21-3.1'

Decide claims, with names for persons and lines::

    from regelkern import Claim, Ledger
    ledger = Ledger.from_dict(json.load(open("contract.json")))
    verdicts = ledger.adjudicate(Claim.from_dict(row) for row in csv.DictReader(open("claims.csv")))

Claims of the policies that are decided by asking rules (TTCI20, MSZ24, OI22) go the same way with RuleLedger and RuleClaim.

Decide many claims, in NumPy arrays or Arrow tables: see ``regelkern.arrays``.

Look up a rule: ``rule("TBHF21-4.5").title(Lang.NL)``. Everything else that the library can do: ``respond({"op": …})``.

Amounts are whole eurocents in ``int``; ``cents("2346.72")`` and ``euros(234672)`` convert. No float ever holds money. What
is None is unknown, and unknown is never taken for yes or no. Exceptions are RegelkernError with a ``field`` and what was
``expected``; no message and no ``repr`` shows the key of a person.
"""

from ._abi import (
    Absent, Booked, Code, Decision, Fault, Field, Kind, Lang, Limit, Need, OtherClaims, Outcome, Proration, Result,
    Rounding, RuleKind, Severity, Status, Subject, ValueType,
)  # fmt: skip
from .catalogue import (
    Fact, Index, Output, Policy, Receipt, Rule, fact, facts, limits, policies, policy, receipt, rule, rules, version,
)  # fmt: skip
from .by_rules import RuleClaim, RuleLedger, RuleVerdict
from .claims import Amounts, Claim, Contract, Ledger, State, Verdict, totals
from .codes import check_code, is_code
from .days import Day, Period
from .errors import CallError, ContractError, FaultError, RegelkernError, UnknownNameError, WrongTypeError
from .assessment import Answer, Assessment, Facts, FactValue, Finding, assess, evaluate
from .json_door import respond, respond_bytes
from .money import cents, euros, scale

__all__ = [
    "Absent", "Amounts", "Answer", "Assessment", "Booked", "CallError", "Claim", "Code", "Contract", "ContractError", "Day",
    "Decision", "Fact", "FactValue", "Facts", "Fault", "FaultError", "Field", "Finding", "Index", "Kind", "Lang", "Ledger",
    "Limit", "Need", "OtherClaims", "Outcome", "Output", "Period", "Policy", "Proration", "Receipt", "RegelkernError",
    "Result", "Rounding", "Rule", "RuleClaim", "RuleKind", "RuleLedger", "RuleVerdict", "Severity", "State", "Status", "Subject", "UnknownNameError", "ValueType",
    "Verdict", "WrongTypeError", "assess", "cents", "check_code", "euros", "evaluate", "fact", "facts", "is_code", "limits",
    "policies", "policy", "receipt", "respond", "respond_bytes", "rule", "rules", "scale", "totals", "version",
]  # fmt: skip

__version__ = version()
