namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;

/// <summary>How prevention for one child is said on the screen.</summary>
internal static class PreventieTekst
{
    public static string Zeg(Preventiedoelgroep doelgroep) => doelgroep switch
    {
        Preventiedoelgroep.Universeel => "wat elk kind goed doet",
        Preventiedoelgroep.Selectief => "omdat er meer risico is",
        Preventiedoelgroep.Geindiceerd => "omdat er iets begint te spelen",
        _ => "om met een probleem te kunnen leven",
    };

    public static string Zeg(Preventiestadium stadium) => stadium switch
    {
        Preventiestadium.Primair => "voordat er iets is",
        Preventiestadium.Secundair => "vroeg, als het begint",
        _ => "om erger te voorkomen",
    };

    public static string Zeg(Steunvorm vorm) => vorm switch
    {
        Steunvorm.LichtKort => "licht en kort",
        Steunvorm.LichtLang => "licht, langere tijd",
        Steunvorm.IntensiefLang => "intensief, langere tijd",
        _ => "in een groep",
    };

    public static string Zeg(Haalbaarheid haalbaarheid) => haalbaarheid switch
    {
        Haalbaarheid.Haalbaar => "dit kan",
        Haalbaarheid.Deels => "dit kan deels",
        _ => "dit kan nu niet",
    };
}
