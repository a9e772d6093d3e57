namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>What the plan takes over from deciding together, so that nobody types it again (R3-046, R3-050, R4-059).</summary>
public sealed partial class Dossier
{
    /// <summary>One answer of a tool; null when it is not there, not the viewer's to see, or no text.</summary>
    public async Task<WerkbladKaart?> AntwoordAsync(RecordId werkblad, string? vraag, CancellationToken cancellationToken) => await (
        from w in Records<Werkblad>()
        from a in w.Antwoorden
        where w.Id == werkblad && a.Vraag == vraag && a.VervangenOp == null && a.Tekst != null
        select new WerkbladKaart(w.Hulpmiddel, a.Vraag, a.Tekst!, w.Persoon, w.Op, w.Gesprek, w.ZichtbaarVoor == ZichtbaarVoor.Gezin)).FirstOrDefaultAsync(cancellationToken);

    /// <summary>A decision that was made, with the options that were chosen; null when there is none that the viewer may see.</summary>
    public async Task<BesluitKaart?> BesluitKaartAsync(RecordId besluit, CancellationToken cancellationToken)
    {
        var rijen = await (
            from b in Records<Besluit>()
            from k in b.Gekozen
            from o in b.Opties
            where b.Id == besluit && b.Stand == Besluitstand.Besloten && k.Optie == o.Id
            orderby o.Volgorde
            select new { b.Vraag, b.Wens, b.WensVan, b.Doel, b.Tekst, b.TerugkijkenOp, VoorGezin = b.ZichtbaarVoor == ZichtbaarVoor.Gezin, o.Id, o.Soort, o.Wat }).ToListAsync(cancellationToken);
        return rijen is not [var eerste, ..] || NoemtVerborgene(eerste.Vraag) ? null : new(
            eerste.Vraag, Tekst(eerste.Wens), eerste.WensVan, Tekst(eerste.Doel), Tekst(eerste.Tekst) ?? "", eerste.TerugkijkenOp, eerste.VoorGezin, [.. rijen.Where(r => !NoemtVerborgene(r.Wat)).Select(r => new OptieKaart(r.Id, r.Soort, r.Wat))]);
    }
}

/// <summary>An answer that somebody gave in a talk.</summary>
/// <param name="Hulpmiddel">Code of the tool.</param>
/// <param name="Vraag">Code of the question.</param>
/// <param name="Persoon">Whose words they are; null for what they said together.</param>
public sealed record WerkbladKaart(string Hulpmiddel, string Vraag, string Tekst, PersoonId? Persoon, DateOnly Op, RecordId? Gesprek, bool VoorGezin);

/// <summary>A decision with what was chosen.</summary>
public sealed record BesluitKaart(string Vraag, string? Wens, PersoonId? WensVan, string? Doel, string Tekst, DateOnly? TerugkijkenOp, bool VoorGezin, IReadOnlyList<OptieKaart> Gekozen);

public sealed record OptieKaart(Guid Id, Optiesoort Soort, string Wat);
