namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Aanmelding;

/// <summary>How an anonymous consult is said on the screen.</summary>
internal static class ConsultWoorden
{
    public static string Tekst(ConsultvraagAan soort) => soort switch
    {
        ConsultvraagAan.Collega => "een collega",
        ConsultvraagAan.AnderTeam => "een ander team",
        _ => "een deskundige",
    };
}
