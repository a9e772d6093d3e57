namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page of one version, with <c>{versie:guid}</c> in its route. What is shown of the plan comes from the version alone.</summary>
public abstract class VersiePage : PlanPage
{
    private Guid _plan;

    [BindProperty(SupportsGet = true, Name = "versie")]
    public Guid VersieId { get; set; }

    public string VersieUrl => $"{PlanUrl}/versies/{VersieId}";

    public VersieRij Versie { get; private set; } = null!;

    public PlanMomentopname Opname { get; private set; } = null!;

    protected override Guid Onderwerp => _plan;

    public int PlanVersion { get; private set; }

    /// <summary>Reads the version with the answers on it; false when it is not there.</summary>
    /// <param name="ogen">With whose eyes: the worker's own, or somebody of the family on a print.</param>
    protected async Task<bool> LeesAsync(Dossier ogen, CancellationToken ct)
    {
        var id = VersieId;
        var personen = ogen.PersoonNamen;
        var medewerkers = ogen.MedewerkerNamen;
        var verborgen = ogen.VerborgenTerugkijkdagen;
        var gevonden = await ogen.Plan.Where(p => p.Versies.Any(v => v.Id == id)).Select(plan => new
        {
            plan.Id,
            plan.Version,
            HeeftVerborgen = verborgen.Any(),
            Versie = plan.Versies.Where(v => v.Id == id).Select(v => new
            {
                Rij = new VersieRij
                {
                    Inhoud = v.Inhoud,
                    Id = v.Id,
                    Nummer = v.Nummer,
                    Status = v.Status,
                    VoorgesteldOp = v.VoorgesteldOp,
                    VastgesteldOp = v.VastgesteldOp,
                    VoorgesteldDoor = medewerkers.Where(m => m.Id == v.VoorgesteldDoor).Select(m => m.Roepnaam).FirstOrDefault() ?? "",
                    RedenBijVerschil = v.RedenBijVerschil,
                    RedenAndersGevraagd = v.RedenAndersGevraagd,
                    Antwoorden = (
                        from i in v.Instemmingen
                        join p in personen on i.Persoon equals p.Id
                        orderby i.MoetAntwoorden descending, p.Kort
                        select new AntwoordRij(i.Persoon, p.Kort, p.Achternaam, p.Geboorte, i.MoetAntwoorden, i.Antwoord, i.Opmerking, i.Op)).ToList(),
                },
            }).ToList(),
        }).SingleOrDefaultAsync(ct);
        if (gevonden is not { Versie: [var versie, ..] })
        {
            return false;
        }

        var opname = versie.Rij.Opname!;
        (Versie, PlanVersion, _plan) = (versie.Rij.MetNamenVanToen(), gevonden.Version, gevonden.Id.Value);
        // The copy does not say which talk set the day: who is kept from one talk gets none of the days from a version.
        Opname = gevonden.HeeftVerborgen ? opname with { TerugkijkenOp = null, TerugkijkenWaar = null } : opname;
        return true;
    }
}
