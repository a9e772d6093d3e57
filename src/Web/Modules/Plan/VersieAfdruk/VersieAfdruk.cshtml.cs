namespace Eenlijn.Web.Modules.Plan.VersieAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanBekijken)]
public sealed class VersieAfdrukModel(Kalender kalender, ReadLog log) : AfdrukPage
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Voor is not { } voor)
        {
            return Done($"{PlanUrl}/afdrukken?versie={VersieId}");
        }

        if (!await OpenAsync(PersoonId.From(voor), ct) || !await LeesAsync(Blik, ct))
        {
            return NotFound();
        }

        var vanGezin = Blik.ToontVanGezin;
        var afgesproken = Versie.VastgesteldOp is { } dag ? $"afgesproken op {DateText.Full(dag)}" : "nog niet afgesproken";
        ViewData.SetTitle($"Plan, versie {Versie.Nummer}");
        log.Printed("PlanVersie", Dossier.CasusId, VersieId);
        Afdruk = new(
            Blik.Tekst(Opname.GezinNaam) ?? Blik.Hoofd.GezinNaam,
            $"Voor {Blik.NaamVanKijker} · versie {Versie.Nummer}, {afgesproken}",
            AfdrukBeeld.RegieVan(Blik.Hoofd),
            kalender.Vandaag,
            PlanBeeld.Maken(Blik, Opname.Doelen, Opname.Op))
        {
            Problemen = new(ProblemenBeeld.Gezien(Blik, Opname.Problemen), Opname.Op),
            Afspraken = AfsprakenBeeld.Gezien(Blik, Opname.Afspraken),
            EigenKracht = vanGezin && !Blik.VerbergtIemand ? Opname.EigenKracht : null,
            TerugkijkenOp = vanGezin ? Opname.TerugkijkenOp : null,
            TerugkijkenWaar = vanGezin && !Blik.VerbergtIemand ? Blik.Tekst(Opname.TerugkijkenWaar) : null,
            Antwoorden = vanGezin ? new(Versie, Blik.Hoofd.TeamNaam, Opname.Op, Blik) : null,
        };
        return Page();
    }
}
