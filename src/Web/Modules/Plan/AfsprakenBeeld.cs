namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>What was agreed beside the goals, as somebody sees it: a version and the print are made of the same.</summary>
public static class AfsprakenBeeld
{
    /// <summary>Leaves out what the viewer may not see, without a gap: by its record, by whom it is of, and by the names in it (K17).</summary>
    public static AfsprakenOpname Gezien(Dossier dossier, AfsprakenOpname afspraken)
    {
        return new()
        {
            Verwachtingen = [.. afspraken.Verwachtingen.Where(v => Toont(v, v.Persoon, v.Wat)).Select(v => v with { Wie = dossier.Tekst(v.Wie), Antwoord = dossier.Tekst(v.Antwoord) })],
            Sturing = [.. afspraken.Sturing.Where(s => Toont(s, s.Persoon, s.Wie, s.Wat, s.Toelichting))],
            EigenPlan = afspraken.EigenPlan is { } plan && Toont(plan, null, plan.Inhoud) ? plan with { MetWie = dossier.Tekst(plan.MetWie) } : null,
        };

        bool Toont(AfspraakOpname afspraak, Guid? persoon, params string[] teksten) =>
            dossier.Toont(RecordId.From(afspraak.Record), afspraak.VoorGezin, [.. afspraak.OverWie.Select(PersoonId.From)])
            && !(persoon is { } wie && dossier.VerbergtPersoon(PersoonId.From(wie)))
            && teksten.All(tekst => dossier.Tekst(tekst) is not null);
    }

    /// <summary>What holds now, in one query, as far as the viewer sees it.</summary>
    public static async Task<AfsprakenOpname> LeesAsync(Dossier dossier, CancellationToken ct)
    {
        // Only somebody of the family is kept from something by whom it is over; for a worker the list stays empty.
        var metOver = dossier.IsBlik;
        var personen = dossier.PersoonNamen;
        var verwachtingen = dossier.GezinsRecords<Verwachting>().Where(v => v.VervallenOp == null && v.ZichtbaarVoor != ZichtbaarVoor.Schrijver);
        var sturing = dossier.GezinsRecords<Sturing>().Where(s => s.GestoptOp == null && s.ZichtbaarVoor != ZichtbaarVoor.Schrijver);
        var eigen = dossier.GezinsRecords<Familiegroepsplan>().Where(f => f.Stand == FamiliegroepsplanStand.Gemaakt && f.ZichtbaarVoor != ZichtbaarVoor.Schrijver);
        var rij = await dossier.Plan.Select(plan => new
        {
            Verwachtingen = verwachtingen.Where(v => v.PlanId == plan.Id).OrderBy(v => v.Van).ThenBy(v => v.Id).Select(v => new VerwachtingOpname
            {
                Record = v.Id.Value,
                VoorGezin = v.ZichtbaarVoor == ZichtbaarVoor.Gezin,
                OverWie = v.OverWie.Where(_ => metOver).Select(o => o.PersoonId.Value).ToList(),
                Van = v.Van,
                Persoon = v.Wie == null ? null : v.Wie.Value.Value,
                Wie = personen.Where(p => p.Id == v.Wie).Select(p => p.Kort).FirstOrDefault(),
                Wat = v.Wat,
                Stand = v.Stand,
                Antwoord = v.Antwoord,
                Op = v.Op,
            }).ToList(),
            Sturing = sturing.Where(s => s.PlanId == plan.Id).OrderBy(s => s.Id).Select(s => new SturingOpname
            {
                Record = s.Id.Value,
                VoorGezin = s.ZichtbaarVoor == ZichtbaarVoor.Gezin,
                OverWie = s.OverWie.Where(_ => metOver).Select(o => o.PersoonId.Value).ToList(),
                Persoon = s.Wie.Value,
                Wie = personen.Where(p => p.Id == s.Wie).Select(p => p.Kort).FirstOrDefault() ?? "",
                Wat = s.Wat,
                Reden = s.Reden,
                Toelichting = s.Toelichting,
                EvaluerenOp = s.EvaluerenOp,
            }).ToList(),
            Eigen = eigen.Where(f => f.PlanId == plan.Id).OrderByDescending(f => f.AangebodenOp).ThenByDescending(f => f.Id).Select(f => new EigenPlanOpname
            {
                Record = f.Id.Value,
                VoorGezin = f.ZichtbaarVoor == ZichtbaarVoor.Gezin,
                OverWie = f.OverWie.Where(_ => metOver).Select(o => o.PersoonId.Value).ToList(),
                Inhoud = f.Inhoud ?? "",
                MetWie = f.MetWie,
                Op = f.Sinds,
            }).ToList(),
        }).SingleOrDefaultAsync(ct);
        return rij is null ? AfsprakenOpname.Geen : Gezien(dossier, new() { Verwachtingen = rij.Verwachtingen, Sturing = rij.Sturing, EigenPlan = rij.Eigen.FirstOrDefault() });
    }
}
