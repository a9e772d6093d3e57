namespace Eenlijn.Web.Modules.Plan.PlanVoorleggen;

using System.Security.Cryptography;
using System.Text;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>What would be put forward now: the picture of the plan, what is different, and whom that concerns.</summary>
public sealed record Voorlegging(Plan Plan, PlanMomentopname Beeld, PlanVergelijking Verschil, IReadOnlyList<Gevraagde> Aangewezen)
{
    /// <summary>Tells whether the plan is still what the worker saw when he pressed the button.</summary>
    public string Kenmerk => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Beeld.NaarJson())));

    /// <summary>The copy that is kept: with the names of those who are asked, and of nobody else.</summary>
    public string Inhoud(IReadOnlyCollection<Gevraagde> gevraagden) =>
        (Beeld with { Namen = [.. Beeld.Namen.Where(n => gevraagden.Any(g => g.Persoon.Value == n.Persoon))] }).NaarJson();

    /// <summary>Null when the family has no plan yet.</summary>
    public static async Task<Voorlegging?> MakenAsync(Dossier dossier, DateOnly vandaag, CancellationToken ct)
    {
        if (await dossier.LoadPlanAsync(null, ct) is not { } plan)
        {
            return null;
        }

        var doelen = await dossier.GezinsRecords<Doel>().AsSplitQuery().ToListAsync(ct);
        var problemen = await dossier.GezinsRecords<Probleem>().ToListAsync(ct);
        var verwachtingen = await dossier.GezinsRecords<Verwachting>().ToListAsync(ct);
        var sturing = await dossier.GezinsRecords<Sturing>().ToListAsync(ct);
        var eigenPlannen = await dossier.GezinsRecords<Familiegroepsplan>().ToListAsync(ct);
        var kaarten = await dossier.PersonenKaartenAsync(ct);
        var personen = kaarten.ToDictionary(p => p.Id, p => p.Kort);
        var ids = doelen.SelectMany(d => d.Acties).Select(a => a.Medewerker).OfType<MedewerkerId>().Distinct().ToList();
        var medewerkers = await dossier.MedewerkerNamen.Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Roepnaam, ct);
        string Naam(PersoonId wie) => personen.GetValueOrDefault(wie, "iemand");
        var beeld = PlanMomentopname.Maken(plan, doelen, Naam, m => medewerkers.GetValueOrDefault(m, "team"), vandaag, problemen) with
        {
            Afspraken = AfsprakenOpname.Maken(verwachtingen, sturing, eigenPlannen, Naam, vandaag),
            GezinNaam = dossier.Hoofd.GezinNaam,
            Namen = [.. kaarten.Select(p => new NaamOpname(p.Id.Value, p.Roepnaam.Length > 0 ? p.Roepnaam : p.Achternaam, p.Achternaam))],
        };
        var verschil = PlanVergelijking.Tussen(plan.VanKracht is { } geldt ? PlanMomentopname.VanJson(geldt.Inhoud) : null, beeld);
        return new(plan, beeld, verschil, Vraagronde.Aanwijzen([.. verschil.Betreft], await dossier.PersonenMetGezagAsync(vandaag, ct), vandaag));
    }
}
