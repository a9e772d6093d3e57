namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Kernel;

internal static class CasusFouten
{
    public static DomainError GeenAfspraak => new("geen-afspraak", "Deze afspraak staat er niet meer.");

    public static DomainError GeenVerschil => new("geen-verschil", "Dit verschil van kijk staat er niet meer.");

    public static DomainError GeenGrens => new("geen-grens", "Dit staat er niet meer.");

    public static DomainError GeenVerkenning => new("geen-verkenning", "Dit leefgebied staat er niet meer.");
}
