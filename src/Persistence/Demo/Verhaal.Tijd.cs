namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What was, long before the case: events of life, earlier help with its result, who is who, and the story made of it.</summary>
internal sealed partial class Verhaal
{
    public Levensgebeurtenis Gebeurde(string wanneer, string wat, string gebied, Persoon verteller, string? betekenis, params Persoon[] over) => Add(Levensgebeurtenis.Noteren(
        Gezin.Id,
        new(wat) { Begin = Datum(wanneer), Leefgebied = gebied, VerteldDoor = verteller.Id, Betekenis = betekenis, BetekenisVan = betekenis is null ? null : verteller.Id },
        Regisseur.Id,
        VoorGezin(over),
        _vandaag).Value);

    /// <param name="tot">Null when nobody knows when it stopped.</param>
    public void HulpToen(Persoon wie, string wat, string door, string van, string? tot, HulpResultaat? resultaat, string? uitkomst, HulpGerichtOp op = HulpGerichtOp.Gezin) => Add(EerdereHulp.Noteren(
        wie.Id,
        new(false, wat, door, null, uitkomst, HulpBron.PersoonZelf, null, null) { Begin = Datum(van), Einde = Datum(tot), Resultaat = resultaat, GerichtOp = op },
        _vandaag).Value);

    public void Regel(string van, string? tot, string tekst, string? bron, (Persoon Wie, string Wat)? betekenis, bool groot, params Persoon[] over) => Add(Verhaalregel.Toevoegen(
        Gezin.Id,
        new(tekst) { Begin = Datum(van), Einde = Datum(tot), Bron = bron, Betekenis = betekenis?.Wat, BetekenisVan = betekenis?.Wie.Id, InOverzicht = groot },
        Regisseur.Id,
        VoorGezin(over),
        _vandaag).Value);

    public void Achtergrond(int dag, string blok, Persoon? wie, Persoon verteller, params (string Veld, string Tekst, string? Wanneer)[] antwoorden) => Add(Domain.Analyse.Achtergrond.Beginnen(
        Gezin.Id,
        blok,
        wie?.Id,
        [.. antwoorden.Select(a => new AchtergrondInvoer(a.Veld, a.Tekst, Datum(a.Wanneer), verteller.Id, null))],
        Regisseur.Id,
        wie is null ? VoorAllen : VoorGezin(wie, verteller),
        Dag(dag)).Value);

    /// <summary>"2019", "2019-03" or "2019-03-12".</summary>
    private static OnzekereDatum? Datum(string? tekst) =>
        tekst is null ? null : OnzekereDatum.Hydrate(tekst.Replace("-", "", StringComparison.Ordinal).PadRight(8, '0'));
}
