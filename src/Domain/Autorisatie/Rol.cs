namespace Eenlijn.Domain.Autorisatie;

/// <summary>What somebody is in a team; each role maps to acts in <see cref="Rollen"/>.</summary>
public enum Rol
{
    Medewerker,
    Gedragswetenschapper,
    Teamleider,
    FunctioneelBeheerder,
    Privacyfunctionaris,
}
