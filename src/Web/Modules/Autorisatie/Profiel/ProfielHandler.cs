namespace Eenlijn.Web.Modules.Autorisatie.Profiel;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Changes the profile of a staff member: his own, or by the functioneel beheerder.</summary>
public sealed class ProfielHandler(Profielen profielen, Store store, Kalender kalender)
{
    public Task<Result> WijzigenAsync(MedewerkerId wie, ProfielInvoer invoer, CancellationToken ct) =>
        SaveAsync(wie, invoer.Version, p => p.Wijzigen(invoer.AlsGegevens()), ct);

    public Task<Result> TrainingAsync(MedewerkerId wie, ProfielRegelInvoer r, CancellationToken ct) =>
        SaveAsync(wie, null, p => p.TrainingToevoegen(r.Methode, r.Instelling, r.Op, kalender.Vandaag), ct);

    public Task<Result> DeskundigheidAsync(MedewerkerId wie, ProfielRegelInvoer r, CancellationToken ct) =>
        SaveAsync(wie, null, p => p.DeskundigheidToevoegen(r.Code, r.Ervaring), ct, ("Niveau", nameof(r.Ervaring)));

    public Task<Result> TaalAsync(MedewerkerId wie, ProfielRegelInvoer r, CancellationToken ct) =>
        SaveAsync(wie, null, p => p.TaalToevoegen(r.Taal, r.Taalniveau), ct, ("Niveau", nameof(r.Taalniveau)));

    public Task<Result> RegistratieAsync(MedewerkerId wie, ProfielRegelInvoer r, CancellationToken ct) =>
        SaveAsync(wie, null, p => p.RegistratieToevoegen(r.Register, r.Nummer, r.Kamer, r.Van, r.Tot, kalender.Vandaag), ct);

    public Task<Result> VerlengenAsync(MedewerkerId wie, Guid registratie, ProfielRegelInvoer r, CancellationToken ct) =>
        SaveAsync(wie, null, p => p.RegistratieVerlengen(registratie, r.VerlengdTot, kalender.Vandaag), ct, ("Tot", nameof(r.VerlengdTot)));

    public Task<Result> WeghalenAsync(MedewerkerId wie, Guid regel, CancellationToken ct) => SaveAsync(wie, null, p => p.RegelWeghalen(regel), ct);

    private async Task<Result> SaveAsync(
        MedewerkerId wie, int? version, Func<Vakprofiel, Result> act, CancellationToken ct, (string Van, string Naar)? veld = null)
    {
        var result = act(await profielen.LoadAsync(wie, version, ct));
        return result.IsSuccess ? await store.SaveAsync(ct)
            // Two lists on one page have a level each: the message belongs at its own field.
            : Result.From([.. result.Errors.Select(e => e.Veld is { } van && van == veld?.Van ? e with { Veld = veld.Value.Naar } : e)]);
    }
}
