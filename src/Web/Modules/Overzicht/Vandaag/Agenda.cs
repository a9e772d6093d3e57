namespace Eenlijn.Web.Modules.Overzicht.Vandaag;

using System.Globalization;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Overzicht.Landing;
using Microsoft.EntityFrameworkCore;
using static Eenlijn.Web.Modules.Overzicht.Vandaag.VandaagRegel;

/// <summary>What is due for one worker until a week from now: promises, tasks, registrations, safety dates, looking back on plans.</summary>
public sealed class Agenda(Lezer lezer, Seinen seinen, MijnDag dag, IReadOnlyList<MijnCasus> casussen)
{
    private const string Terug = "&terug=%2Fvandaag";

    private readonly Dictionary<CasusId, MijnCasus> _casus = casussen.ToDictionary(c => c.Id);

    private static Termijn NogOpen => CasusTermijnen.Lijst["waarom-nog-open"];

    /// <summary>Three queries.</summary>
    public async Task<IReadOnlyList<VandaagRegel>> LeesAsync(CancellationToken ct)
    {
        var regels = new List<VandaagRegel>();
        regels.AddRange(await BeloftenAsync(ct));
        regels.AddRange(await TakenAsync(ct));
        regels.AddRange((await seinen.LijstAsync(dag.Einde, ct)).Select(sein => SeinRegel.Van(sein, dag.Vandaag, _casus)));
        regels.AddRange(Zorgen());
        regels.AddRange(VanCasussen());
        return [.. regels.OrderBy(r => r.Op).ThenBy(r => r.Titel, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<VandaagRegel>> BeloftenAsync(CancellationToken ct)
    {
        var (ik, einde, personen, overgenomen) = (dag.Ik, dag.Einde, lezer.Personen, lezer.Overgenomen);
        var rijen = await (
            from b in lezer.Records<Belofte>()
            where (b.Door == ik || overgenomen.Any(o => o.Casus == b.CasusId && o.Van == b.Door)) && b.Status == BelofteStatus.Open && b.Voor <= einde
            from p in personen.Where(p => p.Id == b.AanPersoon).DefaultIfEmpty()
            select new { b.Id, b.CasusId, b.Wat, b.Voor, Aan = p.Naam.Roepnaam, p.Telefoon, p.Taal, Tolk = (bool?)p.TolkGewenst }).ToListAsync(ct);
        return rijen.Select(b => new VandaagRegel(
            b.Voor,
            string.IsNullOrEmpty(b.Aan) ? $"Beloofd: {b.Wat}" : $"Beloofd aan {b.Aan}: {b.Wat}",
            null,
            Samen(Gezin(b.CasusId), DateText.Overdue(b.Voor, dag.Vandaag), b.Telefoon, b.Tolk == true ? Samen(b.Taal, "tolk gewenst").Replace(" · ", ", ", StringComparison.Ordinal) : null))
        {
            Casus = b.CasusId,
            Dringend = b.Voor <= dag.Vandaag,
            Knoppen =
            [
                new("Niet bereikt", $"/casus/{b.CasusId.Value}/beloften/{b.Id.Value}?handler=NietBereikt{Terug}", Post: true),
                new("Gedaan", $"/casus/{b.CasusId.Value}/beloften/{b.Id.Value}?handler=Gedaan{Terug}", Post: true),
            ],
        });
    }

    private async Task<IEnumerable<VandaagRegel>> TakenAsync(CancellationToken ct)
    {
        var (ik, einde, overgenomen) = (dag.Ik, dag.Einde, lezer.Overgenomen);
        var rijen = await lezer.Records<Taak>()
            .Where(t => (t.Voor == ik || overgenomen.Any(o => o.Casus == t.CasusId && o.Van == t.Voor)) && t.Status == TaakStatus.Open && t.Op <= einde)
            .Select(t => new { t.Id, t.CasusId, t.Wat, t.Op, t.Tijd, t.Plaats, t.Toelichting })
            .ToListAsync(ct);
        return rijen.Select(t => new VandaagRegel(
            t.Op,
            t.Wat,
            (t.Plaats is null ? "" : $", {t.Plaats}") + (t.Tijd is { } tijd ? $", {tijd.ToString("H.mm", CultureInfo.InvariantCulture)} uur" : ""),
            Samen(Gezin(t.CasusId), DateText.Overdue(t.Op, dag.Vandaag), t.Toelichting))
        {
            Casus = t.CasusId,
            Dringend = t.Op < dag.Vandaag,
            Knoppen =
            [
                new("Openen", $"/casus/{t.CasusId.Value}/taken/{t.Id.Value}/wijzigen"),
                new("Gedaan", $"/casus/{t.CasusId.Value}/taken/{t.Id.Value}/wijzigen?handler=Gedaan{Terug}", Post: true),
            ],
        });
    }

    /// <summary>Also in a closed case: who keeps sight goes on looking.</summary>
    private IEnumerable<VandaagRegel> Zorgen() =>
        from casus in _casus.Values
        where casus.ZorgOp <= dag.Einde
        select new VandaagRegel(
            casus.ZorgOp!.Value,
            "Veiligheid opnieuw bekijken",
            null,
            Samen(Gezin(casus.Id), $"sinds {DateText.Short(casus.ZorgSinds!.Value, dag.Vandaag)}, {(casus.WaarnemingVoor is { } voor ? $"jij of {voor} houdt zicht" : "jij houdt zicht")}", DateText.Overdue(casus.ZorgOp.Value, dag.Vandaag)))
        {
            Casus = casus.Id,
            Label = "zorg over veiligheid",
            Dringend = casus.ZorgOp <= dag.Vandaag,
            Knoppen = [new("Openen", $"/casus/{casus.Id.Value}/veiligheid")],
        };

    /// <summary>Of the cases in which the worker has the casusregie; a closed one asks nothing more.</summary>
    private IEnumerable<VandaagRegel> VanCasussen()
    {
        foreach (var casus in _casus.Values.Where(c => c.IsMijn && c.Fase != Fase.Gesloten))
        {
            // Who was given a case finds it here, until the family has been spoken with.
            if (casus.WachtSinds is { } sinds)
            {
                yield return new(sinds, $"Maak kennis met gezin {casus.Naam}", null, $"nieuwe casus, open sinds {DateText.Long(sinds, dag.Vandaag)}")
                {
                    Casus = casus.Id,
                    Dringend = true,
                    Knoppen = [new("Kennismaken", $"/casus/{casus.Id.Value}/kennismaken"), new("Contact noteren", $"/casus/{casus.Id.Value}/contact-noteren"), new("Onderweg", $"/casus/{casus.Id.Value}/plan/onderweg")],
                };
            }

            if (casus.OpnieuwOp is { } opnieuw && opnieuw <= dag.Einde)
            {
                yield return new(opnieuw, "Veiligheid opnieuw bekijken", null, Samen(Gezin(casus.Id), $"laatst bekeken {DateText.Short(casus.BekekenOp!.Value, dag.Vandaag)}", DateText.Overdue(opnieuw, dag.Vandaag)))
                {
                    Casus = casus.Id,
                    Dringend = opnieuw <= dag.Vandaag,
                    Knoppen = [new("Openen", $"/casus/{casus.Id.Value}/veiligheid")],
                };
            }

            // What it is, and from whom, is nobody's to read over a shoulder.
            if (casus.AfschermingOp is { } weeg && weeg <= dag.Einde)
            {
                yield return new(weeg, "Afscherming opnieuw bekijken", null, Samen(Gezin(casus.Id), DateText.Overdue(weeg, dag.Vandaag)))
                {
                    Casus = casus.Id,
                    Dringend = weeg <= dag.Vandaag,
                    Knoppen = [new("Openen", $"/casus/{casus.Id.Value}/toestemming/wie-ziet-wat#afgeschermd")],
                };
            }

            if ((casus.NogOpenOp ?? NogOpen.Vanaf(casus.GeopendOp)) is var nogOpen && nogOpen <= dag.Einde)
            {
                yield return new(nogOpen, $"Waarom is gezin {casus.Naam} nog open?", null, Samen($"open sinds {DateText.Long(casus.GeopendOp, dag.Vandaag)}", DateText.Overdue(nogOpen, dag.Vandaag)))
                {
                    Casus = casus.Id,
                    Knoppen = [new("Bekijken", $"/casus/{casus.Id.Value}/nog-open")],
                };
            }

            if (casus.TerugkijkenOp is { } terug && terug <= dag.Einde)
            {
                yield return new(terug, "Terugkijken op het plan", $" met gezin {casus.Naam}", Samen(casus.TerugkijkenWaar, DateText.Overdue(terug, dag.Vandaag)))
                {
                    Casus = casus.Id,
                    Dringend = terug < dag.Vandaag,
                    Knoppen = [new("Voorbereiden", $"/casus/{casus.Id.Value}/plan")],
                };
            }
        }
    }

    private string Gezin(CasusId casus) => _casus.TryGetValue(casus, out var mijn)
        ? Samen($"Gezin {mijn.Naam}", mijn.WaarnemingVoor is { } voor ? $"waarneming voor {voor} tot en met {DateText.Long(mijn.WaarnemingTot!.Value, dag.Vandaag)}" : null)
        : "";
}
