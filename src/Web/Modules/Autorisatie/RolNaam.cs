namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>A role as people say it.</summary>
public static class RolNaam
{
    public static string Van(Rol rol) => rol switch
    {
        Rol.FunctioneelBeheerder => "functioneel beheerder",
        _ => rol.ToString().ToLowerInvariant(),
    };
}
