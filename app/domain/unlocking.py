"""The ways to open a vault, as a person brings them. Nothing here is ever shown, logged or stored."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ByPassphrase:
    """The passphrase of the vault."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ByRecoveryCode:
    """The printed recovery code, as typed."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ByEscrowIdentity:
    """The text of an age identity file of headquarters."""

    identity_text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ByEscrowText:
    """What headquarters read out of the escrow with the stock age command."""

    escrow_text: str = field(repr=False)


Unlock = ByPassphrase | ByRecoveryCode | ByEscrowIdentity | ByEscrowText
