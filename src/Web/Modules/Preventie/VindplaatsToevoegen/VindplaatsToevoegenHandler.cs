namespace Eenlijn.Web.Modules.Preventie.VindplaatsToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Saving;

public sealed class VindplaatsToevoegenHandler(Store store)
{
    /// <summary>Yields the key of the new place.</summary>
    public async Task<Result<VindplaatsId>> HandleAsync(TeamId team, string? naam, string? soort, OrganisatieId? organisatie, CancellationToken ct)
    {
        var plaats = Vindplaats.Toevoegen(team, naam, soort, organisatie);
        if (!plaats.IsSuccess)
        {
            return Result<VindplaatsId>.Refuse(plaats.Errors);
        }

        store.Add(plaats.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? plaats.Value.Id : Result<VindplaatsId>.Refuse(saved.Errors);
    }
}
